package ca.recourse.growth;

import ca.recourse.facts.Wording;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every pattern the program holds: in the fields of its classes, in what those hold, and written into a call. */
final class EveryPattern {

    private static final String OURS = "ca.recourse.";

    private final Map<String, Pattern> found = new TreeMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> ahead = new ArrayDeque<>();

    /** Whatever can be reached from these objects and from the static fields of these classes. */
    static List<Pattern> in(List<Object> roots, List<Class<?>> classes) {
        EveryPattern all = new EveryPattern();
        classes.forEach(all::ofClass);
        roots.forEach(all::next);
        all.walk();
        return List.copyOf(all.found.values());
    }

    private void ofClass(Class<?> type) {
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> next(held(field, null)));
    }

    private void walk() {
        while (!ahead.isEmpty()) {
            Object one = ahead.pop();
            if (one instanceof Pattern pattern) {
                found.putIfAbsent(pattern.flags() + pattern.pattern(), pattern);
            } else if (one instanceof Wording wording) {
                next(wording.pattern());
            } else {
                inside(one).forEach(this::next);
            }
        }
    }

    private static Stream<?> inside(Object one) {
        if (one instanceof Map<?, ?> map) {
            return Stream.concat(map.keySet().stream(), map.values().stream());
        } else if (one instanceof Iterable<?> many && !(one instanceof Path)) {
            List<Object> all = new ArrayList<>();
            many.forEach(all::add);
            return all.stream();
        } else if (one instanceof Object[] array) {
            return Arrays.stream(array);
        } else if (one instanceof Optional<?> maybe) {
            return maybe.stream();
        } else if (one instanceof AtomicReference<?> reference) {
            return Stream.ofNullable(reference.get());
        }
        return one.getClass().getName().startsWith(OURS) ? fields(one) : Stream.empty();
    }

    private static Stream<Object> fields(Object one) {
        return Stream.<Class<?>>iterate(
                        one.getClass(), type -> type != null && type.getName().startsWith(OURS), Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive())
                .flatMap(field -> Stream.ofNullable(held(field, one)));
    }

    private void next(@Nullable Object one) {
        if (one != null && seen.add(one)) {
            ahead.push(one);
        }
    }

    private static @Nullable Object held(Field field, @Nullable Object in) {
        try {
            field.setAccessible(true);
            return field.get(in);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be looked into: let the test see it", e);
        }
    }
}
