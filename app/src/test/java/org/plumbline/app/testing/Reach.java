package org.plumbline.app.testing;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.plumbline.app.screen.Services;
import org.plumbline.model.panel.Round;

/**
 * Everything that can be reached from a view-model, as text: what its methods answer, and from there every part of every
 * value, private ones included. Its own fields are left out: the document belongs to all screens.
 */
public final class Reach {
    private final StringBuilder found = new StringBuilder();
    private final Map<Object, Boolean> above = new IdentityHashMap<>();

    private Reach() {}

    public static String of(Object start) {
        var reach = new Reach();
        reach.walk(start);
        return reach.found.toString();
    }

    /** Calls a method that a screen would call, though it is the screen's package alone that may. */
    public static Object call(Object on, String method, Object... with) {
        Method called = Stream.of(on.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(method) && each.getParameterCount() == with.length)
                .findFirst()
                .orElseThrow();
        return answer(called, on, with);
    }

    private static Object answer(Method method, Object on, Object... with) {
        try {
            open(method);
            return method.invoke(on, with);
        } catch (IllegalAccessException | InvocationTargetException fault) {
            throw new AssertionError(method.toString(), fault);
        }
    }

    private static void open(AccessibleObject part) {
        part.setAccessible(true);
    }

    private void walk(Object value) {
        if (value instanceof Optional<?> some) {
            some.ifPresentOrElse(this::walk, () -> found.append('-'));
        } else if (value instanceof ObservableValue<?> observable) {
            walk(observable.getValue());
        } else if (value instanceof Collection<?> many) {
            found.append('[');
            many.forEach(each -> {
                walk(each);
                found.append(' ');
            });
            found.append(']');
        } else if (value instanceof Map<?, ?> map) {
            map.entrySet().stream()
                    .map(entry -> of(entry.getKey()) + '=' + of(entry.getValue()))
                    .sorted()
                    .forEach(found::append);
        } else if (value instanceof Round round) {
            found.append(round.digest());
        } else if (value == null || !isOurs(value.getClass()) || value instanceof Enum<?>) {
            found.append(isFunction(value) ? "function" : value);
        } else if (!(value instanceof Services) && above.put(value, true) == null) {
            parts(value);
            above.remove(value);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.plumbline.") && !type.isSynthetic() && !type.isHidden();
    }

    private static boolean isFunction(Object value) {
        return value != null && value.getClass().isHidden();
    }

    private void parts(Object value) {
        Class<?> type = value.getClass();
        found.append(type.getSimpleName()).append('(');
        if (type.isRecord()) {
            for (RecordComponent part : type.getRecordComponents()) {
                named(part.getName(), answer(part.getAccessor(), value));
            }
        } else if (type.getSimpleName().endsWith("ViewModel")) {
            Stream.of(type.getDeclaredMethods())
                    .filter(Reach::asks)
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(method -> named(method.getName(), answer(method, value)));
        } else {
            fields(value, type);
        }
        found.append(')');
    }

    private static boolean asks(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isPrivate(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    private void fields(Object value, Class<?> type) {
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            Stream.of(each.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .forEach(field -> {
                        try {
                            open(field);
                            named(field.getName(), field.get(value));
                        } catch (IllegalAccessException fault) {
                            throw new AssertionError(field.toString(), fault);
                        }
                    });
        }
    }

    private void named(String name, Object part) {
        found.append(name).append('=');
        walk(part);
        found.append(", ");
    }
}
