package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Table;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.drift.Uptake;
import org.rapporteur.drift.WordDiff;
import org.rapporteur.embedding.SentenceEmbeddings;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.exchange.MachineSheet;
import org.rapporteur.progress.StoppedException;
import org.rapporteur.scoring.DiscourseNetwork;
import org.rapporteur.scoring.NominalNetwork;
import org.rapporteur.scoring.Representativeness;
import org.rapporteur.scoring.StanceProfile;
import org.rapporteur.text.Language;

/**
 * In a shell every value says in one line what it is, and lays itself out on request: the values that a run over the seed and
 * the briefs brings forth, and those of a run whose names and words are all line breaks and length.
 */
class OneLineTest {

    private static final int WIDEST_LINE = 79;
    private static final int WIDEST_TEXT = 100;

    /** As many values of a type as are looked at; their parts are found through the first. */
    private static final int OF_A_TYPE = 60;

    /** Those whose text is a file of a format, one line by its contract, or lines to copy: no table for people. */
    private static final Set<Class<?>> FILES =
            Set.of(MachineSheet.class, Evaluation.class, WordDiff.class, ReadAttempt.class);

    /** Those that still count one as many; to be mended where their floors are. */
    private static final Set<Class<?>> COUNTING_ONE_AS_MANY =
            Set.of(Uptake.class, DiscourseNetwork.class, NominalNetwork.class, StanceProfile.class, MachineSheet.class);

    /** Those that still show numbers at full length; likewise. */
    private static final Set<Class<?>> WITH_LONG_NUMBERS = Set.of(Representativeness.class, Language.class);

    @TempDir
    private Path folder;

    @Test
    void everyValueOfARunSaysWhatItIsInOneLine() {
        assertThat(faults(Values.ofTheSeed(folder))).isEmpty();
    }

    @Test
    void lineBreaksAndLengthStayOutOfTheLine() {
        assertThat(faults(Values.ofHostileNames(folder))).isEmpty();
    }

    @Test
    void noPublicTypeIsOverlooked() {
        Set<String> met = new TreeSet<>();
        reached(Values.ofTheSeed(folder)).keySet().forEach(type -> met.add(type.getName()));
        assertThat(valueTypes().stream().filter(type -> !met.contains(type)).toList())
                .as("public types of which no value was looked at")
                .isEmpty();
    }

    /** Public classes of which there are values: not those with static methods only, no exceptions, no enums. */
    private static Set<String> valueTypes() {
        Set<String> types = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.rapporteur")) {
            boolean isShown = type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.isInterface()
                    && !type.isEnum()
                    && !type.isAssignableTo(Throwable.class)
                    && !type.getPackageName().startsWith("org.rapporteur.examples")
                    && type.getEnclosingClass()
                            .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                            .orElse(true);
            boolean hasValues = type.getMethods().stream()
                    .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                            && !method.getModifiers().contains(JavaModifier.STATIC));
            if (isShown && hasValues) {
                types.add(type.getName());
            }
        }
        // Its instances never leave it; the model of sentence embeddings is not always there.
        types.removeAll(Set.of(Rapporteur.class.getName(), SentenceEmbeddings.class.getName()));
        return types;
    }

    /** The first fault of each type. */
    private static List<String> faults(List<?> roots) {
        List<String> faults = new ArrayList<>();
        reached(roots)
                .forEach((type, values) -> values.stream()
                        .map(value -> fault(type, value))
                        .filter(fault -> !fault.isEmpty())
                        .findFirst()
                        .ifPresent(fault -> faults.add(type.getName() + fault)));
        return faults;
    }

    private static String fault(Class<?> type, Object value) {
        String line = value.toString();
        if (line.isBlank() || line.length() > WIDEST_LINE || line.codePoints().anyMatch(OneLineTest::breaks)) {
            return " says " + line.length() + " characters: " + begun(line);
        }
        if (line.contains("$$Lambda") || !WITH_LONG_NUMBERS.contains(type) && line.matches(".*\\d\\.\\d{7,}.*")) {
            return " is no line for people: " + begun(line);
        }
        if (!COUNTING_ONE_AS_MANY.contains(type)
                && line.matches(
                        "(.*[^\\d.,/])?1 (points|issues|statements|proposals|claims|delegations|questions|bridges|files).*")) {
            return " counts one as many: " + begun(line);
        }
        if (line.matches(".*[\\w.$]+@[0-9a-f]{5,}.*")) {
            return " has no toString of its own: " + begun(line);
        }
        return (FILES.contains(type) ? "" : text(value))
                .lines()
                .filter(shown -> shown.codePointCount(0, shown.length()) > WIDEST_TEXT)
                .findFirst()
                .map(shown -> ".toText() is too wide: " + begun(shown))
                .orElse("");
    }

    private static String begun(String line) {
        return line.substring(0, Math.min(150, line.length()));
    }

    private static boolean breaks(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || Character.getType(c) == Character.FORMAT;
    }

    private static String text(Object value) {
        try {
            return (String) value.getClass().getMethod("toText").invoke(value);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return "";
        } catch (InvocationTargetException e) {
            throw new AssertionError(value + ".toText()", e.getCause());
        }
    }

    /** The values of the library that can be reached by methods without parameters. */
    static Map<Class<?>, List<Object>> reached(List<?> roots) {
        Map<Class<?>, List<Object>> reached =
                new TreeMap<>((one, other) -> one.getName().compareTo(other.getName()));
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Object value = open.poll();
            if (!(value instanceof Throwable) && seen.add(value)) {
                parts(value).forEach(open::add);
                if (isOurs(value) && !value.getClass().isEnum()) {
                    List<Object> its = reached.computeIfAbsent(value.getClass(), k -> new ArrayList<>());
                    if (its.size() < OF_A_TYPE) {
                        its.add(value);
                        accessed(value).forEach(open::add);
                    }
                }
            }
        }
        return reached;
    }

    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith("org.rapporteur.");
    }

    private static Collection<?> parts(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().limit(OF_A_TYPE).toList();
        }
        if (value instanceof Map<?, ?> map) {
            List<Object> parts = new ArrayList<>(map.keySet());
            parts.addAll(map.values());
            return parts;
        }
        if (value instanceof Table<?, ?, ?> table) {
            return table.values().stream().limit(OF_A_TYPE).toList();
        }
        return value instanceof Optional<?> some && some.isPresent() ? List.of(some.get()) : List.of();
    }

    private static List<Object> accessed(Object value) {
        List<Object> found = new ArrayList<>();
        for (Method method : value.getClass().getMethods()) {
            boolean accessor = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && Modifier.isPublic(value.getClass().getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && !method.getReturnType().isPrimitive()
                    && method.getReturnType() != String.class;
            if (accessor) {
                try {
                    found.add(method.invoke(value));
                } catch (InvocationTargetException e) {
                    // Some answers exist only where others do, a score where both speak; that is no matter of this
                    // test.
                    assertThat(e.getCause())
                            .isInstanceOfAny(IllegalStateException.class)
                            .isNotInstanceOf(StoppedException.class);
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return found;
    }
}
