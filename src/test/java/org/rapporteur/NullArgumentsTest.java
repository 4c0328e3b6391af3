package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.statement.Delegation;

/** Null where it must not be is refused by the name of the parameter, at every public method and constructor. */
class NullArgumentsTest {

    /** Floors that are looked at: all. */
    private static final Set<String> FLOORS = Set.of(
            "org.rapporteur",
            "org.rapporteur.comparison",
            "org.rapporteur.insight",
            "org.rapporteur.report",
            "org.rapporteur.notebook",
            "org.rapporteur.reading",
            "org.rapporteur.text",
            "org.rapporteur.statement",
            "org.rapporteur.issue",
            "org.rapporteur.position",
            "org.rapporteur.extraction",
            "org.rapporteur.scoring",
            "org.rapporteur.drift",
            "org.rapporteur.exchange",
            "org.rapporteur.evaluation",
            "org.rapporteur.embedding",
            "org.rapporteur.progress",
            "org.rapporteur.fault");

    /** To be closed later. */
    private static final Set<Class<?>> OPEN = Set.of();

    @TempDir
    private Path folder;

    @Test
    void everyNullIsRefusedByTheNameOfItsParameter() {
        Map<Class<?>, List<Object>> values = OneLineTest.reached(Values.ofTheSeed(folder));
        List<String> faults = new ArrayList<>();
        int checked = 0;
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(FLOORS)) {
            if (FLOORS.contains(type.getPackageName()) && isPublic(type) && !OPEN.contains(type.reflect())) {
                for (Method method : type.reflect().getDeclaredMethods()) {
                    checked += check(method, values, faults);
                }
                for (Constructor<?> constructor : type.reflect().getDeclaredConstructors()) {
                    checked += check(constructor, values, faults);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThan(150);
    }

    /** No compiled templates, which nobody calls by hand. */
    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isInterface()
                && !type.isEnum()
                && !type.getSimpleName().startsWith("Jte")
                && type.getEnclosingClass().map(NullArgumentsTest::isPublic).orElse(true);
    }

    /** How many parameters were tried. */
    private static int check(Executable method, Map<Class<?>, List<Object>> values, List<String> faults) {
        boolean looked = Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !isInherited(method);
        Optional<Object> on = Modifier.isStatic(method.getModifiers()) || method instanceof Constructor
                ? Optional.of(method.getDeclaringClass())
                : values.getOrDefault(method.getDeclaringClass(), List.of()).stream()
                        .findFirst();
        if (!looked || on.isEmpty()) {
            return 0;
        }
        int tried = 0;
        for (int i = 0; i < method.getParameterCount(); i++) {
            if (!method.getParameterTypes()[i].isPrimitive()
                    && !method.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class)) {
                String found = outcome(method, on.get(), i, values);
                if (!found.matches("\\w+ must not (be|hold) null")) {
                    faults.add(method.getDeclaringClass().getSimpleName() + "." + method.getName() + ", parameter "
                            + (i + 1) + ": " + found);
                }
                tried++;
            }
        }
        return tried;
    }

    /** Those of Object and of interfaces of the JDK answer as these say. */
    private static boolean isInherited(Executable method) {
        return method.getName().equals("equals") || method.getName().equals("compareTo");
    }

    private static String outcome(Executable method, Object on, int nullAt, Map<Class<?>, List<Object>> values) {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == nullAt ? null : sample(method.getParameterTypes()[i], values);
        }
        try {
            if (method instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) method).invoke(on, arguments);
            }
            return "accepted";
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            return cause instanceof NullPointerException || cause instanceof IllegalArgumentException
                    ? String.valueOf(cause.getMessage())
                    : cause.toString();
        } catch (IllegalAccessException | InstantiationException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object sample(Class<?> type, Map<Class<?>, List<Object>> values) {
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == char.class) {
            return 'a';
        }
        if (type == double.class) {
            return 0.5;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type == String.class) {
            return "China";
        }
        if (type == Path.class) {
            return Path.of("seeds");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return type == Set.class ? Set.of() : List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return values.entrySet().stream()
                .filter(entry -> type.isAssignableFrom(entry.getKey()))
                .map(entry -> entry.getValue().get(0))
                .findFirst()
                .orElse(null);
    }

    @Test
    void nullsInListsAreRefusedByTheNameOfTheList() {
        assertThatThrownBy(() -> Rapporteur.compare(Collections.singletonList(null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("statements must not hold null");
        assertThatThrownBy(() -> Rapporteur.readAll(Path.of("seeds"), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("filesOrFolders must not hold null");
        assertThatThrownBy(() -> Rapporteur.read((Delegation) null, "We agree."))
                .hasMessage("delegation must not be null");
    }
}
