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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.exchange.Coding;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.RapporteurException;
import org.rapporteur.fault.UnknownNameException;
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

    /** Empty where the kind of a change says it all; see its Javadoc. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("String reason()");

    /** How often a method is called in one room. */
    private static final int CALLS = 60;

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
        if (System.getProperty("texts") != null) {
            sweep.texts.forEach(System.out::println);
            System.out.println(
                    room + ": " + sweep.called.size() + " entries of " + sweep.calls + " uncalled " + sweep.uncalled());
        }
        assertThat(sweep.faults.values()).isEmpty();
        assertThat(sweep.called.size()).isGreaterThan(100);
    }

    /** Calls what can be called, with what was found so far, until nothing new is found. */
    private static final class Sweep {

        private final Map<Class<?>, List<Object>> pool = new LinkedHashMap<>();
        private final SplitMix random = new SplitMix(20300501);
        private final Map<String, String> faults = new TreeMap<>();
        private final Set<String> called = new TreeSet<>();
        private final Set<String> texts = new TreeSet<>();
        private final Map<Executable, Integer> tries = new LinkedHashMap<>();
        private final List<Class<?>> types = new ArrayList<>();
        private int calls;
        private final List<String> names = new ArrayList<>();

        Sweep(Room room) {
            for (JavaClass type : new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(FLOORS)) {
                Class<?> reflected = type.reflect();
                if (FLOORS.contains(type.getPackageName()) && isPublic(reflected)) {
                    types.add(reflected);
                }
            }
            types.sort((one, other) -> one.getName().compareTo(other.getName()));
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

        private static boolean isPublic(Class<?> type) {
            return Modifier.isPublic(type.getModifiers())
                    && !type.isInterface()
                    && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
        }

        void run() {
            for (int round = 0; round < 3; round++) {
                for (Class<?> type : types) {
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

        Set<String> uncalled() {
            Set<String> uncalled = new TreeSet<>();
            for (Class<?> type : types) {
                for (Method method : type.getDeclaredMethods()) {
                    if (isEntry(method) && !called.contains(title(method))) {
                        uncalled.add(title(method));
                    }
                }
            }
            return uncalled;
        }

        private static boolean isEntry(Executable entry) {
            return Modifier.isPublic(entry.getModifiers())
                    && !entry.isSynthetic()
                    && !entry.getDeclaringClass().isEnum()
                    && !entry.getName().equals("equals");
        }

        private static String title(Executable entry) {
            return entry.toString().replaceAll("(\\w+\\.)+(?=\\w)", "").replace("public ", "");
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
            calls++;
            long start = System.nanoTime();
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
            if (System.nanoTime() - start > 1_000_000_000L) System.out.println("SLOW " + title);
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
                if (!documented) cause.printStackTrace(System.out);
            }
            texts.add("REFUSED " + where.replaceAll("\\(.*", "") + ": " + message.replace("\n", " // "));
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
                texts.add("TEXT " + where + "\n" + text + "\u0003");
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
