package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.drift.Drift;
import org.rapporteur.drift.PositionPath;
import org.rapporteur.drift.SharedPassages;
import org.rapporteur.drift.Uptake;
import org.rapporteur.exchange.Coding;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.RapporteurException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.insight.Certainty;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.insight.MeasureLab;
import org.rapporteur.insight.PositionMap;
import org.rapporteur.issue.Codebook;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.scoring.DiscourseNetwork;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.SplitMix;
import org.rapporteur.scoring.StanceProfile;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * Every public entry of insight and drift, called with what a room of nothing holds: one delegation, no shared issue, one
 * point each, silence. No number is none, no fault is raw, no text is empty.
 */
class DegenerateInputTest {

    private static final Set<String> FLOORS = Set.of("org.rapporteur.insight", "org.rapporteur.drift");

    private static final Codebook FISH = Codebook.parse("fish", """
            codebook: fish
            issue: fisheries
            words: fish~ | moratorium~
            question: moratorium
            asks: A moratorium on fishing should be declared.
            object: moratorium~
            issue: forests
            words: forest~
            issue: deserts
            words: desert~
            """);

    private static final Codebook WITHOUT_QUESTIONS = Codebook.parse("bare", """
            codebook: bare
            issue: fisheries
            words: fish~ | moratorium~
            issue: forests
            words: forest~
            """);

    private static final String FOR = "We support a moratorium on fishing.";

    /** Empty where the kind of a change says it all, or two texts are empty; see the Javadoc. */
    private static final Set<String> MAY_BE_EMPTY =
            Set.of("DriftEntry.reason()", "UptakeEntry.reason()", "WordDiff.reason()", "WordDiff.toText()");

    /** How often a method is called in one room. */
    private static final int CALLS = 25;

    private static final List<Class<?>> TYPES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(FLOORS).stream()
                    .filter(type -> FLOORS.contains(type.getPackageName()))
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(DegenerateInputTest::isPublic)
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isInterface()
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** A room, and by what it is coded. */
    record Room(String name, Codebook codebook, List<Statement> said) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Statement says(String delegation, String text) {
        return Extractors.rules()
                .extract(Transcript.of(Delegation.named(delegation), text).withDate(LocalDate.of(2030, 5, 1)));
    }

    static Stream<Room> rooms() {
        Statement norland = says("Norland", FOR);
        Statement sudland = says("Sudland", "We oppose a moratorium on fishing.");
        Statement woods = says("Sudland", "We support forests.");
        Statement thanks = says("Norland", "Thank you, Chair.");
        return Stream.of(
                new Room("one delegation", FISH, List.of(norland)),
                new Room("one delegation twice", FISH, List.of(norland, says("Norland", "We oppose a moratorium."))),
                new Room("no shared issue", FISH, List.of(norland, woods)),
                new Room("one point each", FISH, List.of(norland, sudland)),
                new Room(
                        "one without an issue",
                        FISH,
                        List.of(norland, says("Sudland", "We support the arts of the loom."))),
                new Room("all silent", FISH, List.of(thanks, says("Sudland", "Thank you, Chair."))),
                new Room("one silent", FISH, List.of(thanks, sudland)),
                new Room("two of the same words", FISH, List.of(norland, says("Sudland", FOR))),
                new Room("three of the same words", FISH, List.of(norland, says("Sudland", FOR), says("Ostland", FOR))),
                new Room("no questions", WITHOUT_QUESTIONS, List.of(norland, sudland)),
                new Room("no questions, alone", WITHOUT_QUESTIONS, List.of(norland)),
                new Room("no issues", Codebook.of("empty", List.of(), List.of()), List.of(norland, sudland)),
                new Room(
                        "two pairs apart",
                        FISH,
                        List.of(norland, says("Ostland", FOR), woods, says("Westland", "We oppose forests."))));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noEntryMakesANumberOfNothingOrFailsRaw(Room room) {
        Sweep sweep = new Sweep(room);
        sweep.run();
        assertThat(sweep.faults.values()).isEmpty();
        assertThat(sweep.called.size()).isGreaterThan(100);
    }

    /** Where nobody says anything to anybody, each answer says in words that there is nothing to say, and why. */
    @ParameterizedTest
    @MethodSource("rooms")
    void whatCannotBeSaidIsSaidInWords(Room room) {
        ComparisonMatrix matrix =
                Rapporteur.compare(room.said).codedBy(room.codebook).matrix();
        boolean comparable = matrix.pairs().stream().anyMatch(pair -> pair.comparable());
        if (!comparable) {
            List.of(
                            Coalitions.of(matrix).toText(),
                            Coalitions.of(matrix).dendrogram().toText(),
                            PositionMap.of(matrix).toText(),
                            Certainty.of(matrix).toText(),
                            MeasureLab.of(matrix, List.of(Measures.positionAlignment()))
                                    .toText())
                    .forEach(text -> assertThat(text.replaceAll("\\s+", " "))
                            .containsPattern("No group|takes two delegations|othing can be said|nothing to compare"));
        }
        for (Statement statement : room.said) {
            if (statement.points().isEmpty()) {
                assertThat(Drift.between(statement, statement).toText()).contains("neither side makes a point");
                assertThat(Uptake.of(statement, statement).toText()).contains("Nothing can be said of uptake");
                assertThat(PositionPath.of(List.of(statement), FISH).toText()).contains("takes no stance");
            }
            assertThat(SharedPassages.among(List.of(statement)).toText())
                    .contains("takes statements of two delegations");
            assertThat(PositionPath.of(List.of(statement), WITHOUT_QUESTIONS).toText())
                    .contains("the codebook asks no question");
        }
    }

    @Test
    void oneSideThatMakesNoPointIsNoChangeOfMind() {
        Statement spoken = says("Norland", FOR);
        Statement thanks = says("Norland", "Thank you, Chair.");
        assertThat(Drift.between(thanks, spoken).toText())
                .contains("before, it makes no point, and silence is no change");
        assertThat(Drift.between(spoken, thanks).toText()).contains("now, it makes no point, and silence is no change");
    }

    /** Calls what can be called, with what was found so far, until nothing new is found. */
    private static final class Sweep {

        private final Map<Class<?>, List<Object>> pool = new LinkedHashMap<>();
        private final SplitMix random = new SplitMix(20300501);
        private final Map<String, String> faults = new TreeMap<>();
        private final Set<String> called = new TreeSet<>();
        private final List<String> names = new ArrayList<>();

        Sweep(Room room) {
            ComparisonMatrix matrix =
                    Rapporteur.compare(room.said).codedBy(room.codebook).matrix();
            Coding coding = Coding.of(room.codebook, room.said);
            List<Object> roots = new ArrayList<>(List.of(room.codebook, room.said, matrix, coding.points()));
            roots.add(Measures.positionAlignment());
            roots.add(Measures.cohenKappa());
            roots.add(Measures.logitDistance());
            roots.add(Measures.textCosine());
            pool.put(ProgressListener.class, List.of(ProgressListener.silent()));
            roots.add(matrix.delegations());
            roots.add(matrix.issues());
            roots.add(Delegation.named("Nobody"));
            roots.add(DiscourseNetwork.of(Map.of()));
            Map<String, StanceProfile> profiles = new LinkedHashMap<>();
            matrix.delegations()
                    .forEach(d -> profiles.put(
                            d.id(),
                            StanceProfile.of(coding.points().stream()
                                    .filter(point ->
                                            point.statement().delegation().equals(d))
                                    .toList())));
            roots.add(DiscourseNetwork.of(profiles));
            roots.forEach(root -> look("room", root, 0));
            matrix.delegations().forEach(delegation -> names.add(delegation.name()));
            room.codebook.issues().forEach(issue -> names.add(issue.id()));
            room.codebook.questions().forEach(question -> names.add(question.id()));
            names.addAll(List.of(Measures.positionAlignment().id(), "nowhere", "", FOR));
        }

        void run() {
            for (int round = 0; round < 2; round++) {
                for (Class<?> type : TYPES) {
                    for (Method method : sorted(type.getDeclaredMethods())) {
                        callAll(method);
                    }
                    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                        callAll(constructor);
                    }
                }
            }
        }

        private static List<Method> sorted(Method[] methods) {
            return Arrays.stream(methods)
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .toList();
        }

        private static boolean isEntry(Executable entry) {
            return Modifier.isPublic(entry.getModifiers())
                    && !entry.isSynthetic()
                    && !entry.getDeclaringClass().isEnum()
                    && !entry.getName().equals("equals");
        }

        private static String title(Executable entry) {
            String parameters = Arrays.stream(entry.getParameterTypes())
                    .map(Class::getSimpleName)
                    .collect(Collectors.joining(", ", "(", ")"));
            return entry.getDeclaringClass().getSimpleName() + "." + entry.getName() + parameters;
        }

        private void callAll(Executable entry) {
            if (!isEntry(entry)) {
                return;
            }
            boolean bound = entry instanceof Method && !Modifier.isStatic(entry.getModifiers());
            List<List<?>> choices = new ArrayList<>();
            choices.add(bound ? pool.getOrDefault(entry.getDeclaringClass(), List.of()) : List.of(""));
            for (Type type : entry.getGenericParameterTypes()) {
                choices.add(values(type));
            }
            long combinations = 1;
            for (List<?> choice : choices) {
                combinations = Math.min(1_000_000, combinations * choice.size());
            }
            for (int i = 0; i < Math.min(CALLS, combinations); i++) {
                long rest = combinations <= CALLS ? i : random.below((int) combinations);
                Object[] picked = new Object[choices.size()];
                for (int k = 0; k < picked.length; k++) {
                    List<?> choice = choices.get(k);
                    picked[k] = choice.get(
                            combinations <= CALLS ? (int) (rest % choice.size()) : random.below(choice.size()));
                    rest /= choice.size();
                }
                call(entry, picked[0], Arrays.copyOfRange(picked, 1, picked.length));
            }
        }

        private void call(Executable entry, Object on, Object[] arguments) {
            String title = title(entry);
            try {
                Object result = entry instanceof Constructor<?> constructor
                        ? constructor.newInstance(arguments)
                        : ((Method) entry).invoke(on, arguments);
                called.add(title);
                look(title + shown(arguments), result, 0);
            } catch (InvocationTargetException e) {
                called.add(title);
                refused(title + shown(arguments), e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        private static String shown(Object[] arguments) {
            String text = Arrays.deepToString(arguments);
            return text.substring(0, Math.min(160, text.length()));
        }

        private void refused(String where, Throwable cause) {
            String message = String.valueOf(cause.getMessage());
            boolean documented = cause instanceof RapporteurException
                    || cause.getClass() == IllegalArgumentException.class
                    || cause.getClass() == IllegalStateException.class;
            boolean says = message.contains("must") || cause instanceof UnknownNameException;
            if (!documented || !says) {
                fault(where, where + ": " + cause);
            }
        }

        /** The first fault of an entry. */
        private void fault(String where, String fault) {
            faults.putIfAbsent(where.replaceAll("\\[.*", ""), fault);
        }

        /** Checks a result and keeps it for further calls. */
        private void look(String where, @Nullable Object value, int depth) {
            if (value instanceof Double number && !Double.isFinite(number)) {
                fault(where, where + ": " + number);
            } else if (value instanceof double[] all) {
                Arrays.stream(all).forEach(each -> look(where, each, depth + 1));
            } else if (value instanceof OptionalDouble some && some.isPresent()) {
                look(where, some.getAsDouble(), depth + 1);
            } else if (value instanceof Optional<?> some && some.isPresent()) {
                look(where, some.get(), depth + 1);
            } else if (value instanceof String text) {
                lookAt(where, text);
            } else if (value instanceof Map<?, ?> map) {
                map.forEach((key, each) -> {
                    look(where, key, depth + 1);
                    look(where, each, depth + 1);
                });
            } else if (value instanceof Collection<?> all) {
                all.forEach(each -> look(where, each, depth + 1));
            } else if (value != null && value.getClass().getName().startsWith("org.rapporteur.")) {
                lookAt(where + ".toString", value.toString());
                keep(value);
            }
        }

        private void lookAt(String where, String text) {
            if (text.matches("(?s).*(NaN|Infinity|∞|\\bnull\\b|@[0-9a-f]{6,}).*")) {
                fault(where, where + ": " + text);
            }
            if (where.contains("toText") || where.contains("describe") || where.contains("reason")) {
                if (text.isBlank() && !MAY_BE_EMPTY.contains(where.replaceAll("\\[.*", ""))) {
                    fault(where, where + ": empty text");
                }
            }
        }

        private void keep(Object value) {
            List<Object> its = pool.computeIfAbsent(value.getClass(), k -> new ArrayList<>());
            if (its.size() < 12 && !its.contains(value)) {
                its.add(value);
            }
        }

        private List<?> values(Type type) {
            if (type == String.class) {
                return names;
            }
            if (type == int.class) {
                return List.of(-1, 0, 1, 2, Integer.MAX_VALUE);
            }
            if (type == double.class) {
                return List.of(0.95, 0.0, 1.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY);
            }
            if (type == boolean.class) {
                return List.of(true, false);
            }
            if (type == double[][].class) {
                return List.of(
                        new double[0][0],
                        new double[1][1],
                        new double[2][2],
                        new double[][] {{0, 1}, {1, 0}},
                        new double[][] {{0, Double.NaN}, {Double.NaN, 0}},
                        new double[][] {{0, Double.MAX_VALUE}, {Double.MAX_VALUE, 0}},
                        new double[][] {{0, Double.POSITIVE_INFINITY}, {Double.POSITIVE_INFINITY, 0}},
                        new double[][] {{0, Double.MIN_VALUE}, {Double.MIN_VALUE, 0}},
                        new double[][] {{0}, {1, 0}});
            }
            if (type instanceof ParameterizedType of) {
                return containers(of);
            }
            if (type instanceof Class<?> plain && plain.isEnum()) {
                return List.of(plain.getEnumConstants());
            }
            if (type instanceof Class<?> plain) {
                return pool.entrySet().stream()
                        .filter(entry -> plain.isAssignableFrom(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList();
            }
            return List.of();
        }

        private List<?> containers(ParameterizedType of) {
            List<?> elements = values(of.getActualTypeArguments()[0]);
            if (of.getRawType() == Optional.class) {
                List<Object> all = new ArrayList<>(List.of(Optional.empty()));
                elements.forEach(each -> all.add(Optional.of(each)));
                return all;
            }
            if (of.getRawType() == List.class || of.getRawType() == Collection.class) {
                List<Object> all = new ArrayList<>(List.of(List.of()));
                elements.stream().limit(3).forEach(each -> all.add(List.of(each)));
                if (elements.size() > 1) {
                    all.add(List.copyOf(elements));
                    all.add(List.of(elements.get(0), elements.get(1)));
                    all.add(List.of(elements.get(0), elements.get(0)));
                }
                return all;
            }
            return List.of();
        }
    }
}
