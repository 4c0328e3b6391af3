package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The house stands: every import points to a lower floor, and the forbidden things are not there. */
class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rapporteur");

    /** The floors of the design; packages on one floor do not see each other. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("fault", -1),
            Map.entry("progress", -1),
            Map.entry("text", 0),
            Map.entry("issue", 0),
            Map.entry("statement", 1),
            Map.entry("reading", 2),
            Map.entry("position", 2),
            Map.entry("extraction", 3),
            Map.entry("scoring", 3),
            Map.entry("comparison", 4),
            Map.entry("embedding", 4),
            Map.entry("drift", 4),
            Map.entry("evaluation", 5),
            Map.entry("insight", 5),
            Map.entry("exchange", 5),
            Map.entry("report", 6),
            Map.entry("notebook", 7),
            Map.entry("", 8));

    private static String house(JavaClass type) {
        String name = type.getPackageName();
        return name.equals("org.rapporteur") ? "" : name.startsWith("org.rapporteur.") ? name.substring(15) : "?";
    }

    @Test
    void everyImportPointsToALowerFloor() {
        List<String> upward = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (type.getPackageName().startsWith("org.rapporteur.examples")) {
                continue;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = house(type);
                String to = house(dependency.getTargetClass());
                boolean ours = !to.equals("?") && !to.equals(from);
                if (ours && FLOORS.get(to) >= FLOORS.get(from)) {
                    upward.add(dependency.getDescription());
                }
            }
        }
        assertThat(upward).isEmpty();
    }

    @Test
    void everyPackageStandsOnAKnownFloor() {
        for (JavaClass type : CLASSES) {
            if (!type.getPackageName().startsWith("org.rapporteur.examples")) {
                assertThat(FLOORS).containsKey(house(type));
            }
        }
    }

    /** Where each optional library may be named: a package, or one class of it. */
    private static final Map<String, String> OPTIONAL = Map.of(
            "ai.onnxruntime", "org.rapporteur.embedding.",
            "org.jsoup", "org.rapporteur.reading.HtmlText",
            "org.apache.pdfbox", "org.rapporteur.reading.PdfText",
            "org.apache.poi", "org.rapporteur.reading.DocxText",
            "org.openxmlformats", "org.rapporteur.reading.DocxText",
            "org.apache.xmlbeans", "org.rapporteur.reading.DocxText",
            "org.dflib.jjava", "org.rapporteur.notebook.RapporteurExtension");

    @Test
    void optionalLibrariesAreReachedFromOnePlaceOnly() {
        List<String> strays = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                OPTIONAL.forEach((library, place) -> {
                    if (target.startsWith(library) && !type.getName().startsWith(place)) {
                        strays.add(dependency.getDescription());
                    }
                });
            }
        }
        assertThat(strays).isEmpty();
    }

    @Test
    void noFieldIsStaticAndMutable() {
        List<String> mutable = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            type.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                            && !field.getModifiers().contains(JavaModifier.FINAL))
                    .forEach(field -> mutable.add(field.getFullName()));
        }
        assertThat(mutable).isEmpty();
    }

    @Test
    void nothingReachesForTheNetworkAProcessOrTheConsole() {
        List<String> forbidden = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (type.getPackageName().startsWith("org.rapporteur.examples")) {
                continue;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getName();
                if (target.startsWith("java.net.")
                        || target.equals("java.lang.ProcessBuilder")
                        || target.startsWith("javax.script")
                        || target.equals("java.io.ObjectInputStream")
                        || target.equals("org.apache.commons.text.StringSubstitutor")) {
                    forbidden.add(dependency.getDescription());
                }
            }
        }
        assertThat(forbidden).isEmpty();
    }
}
