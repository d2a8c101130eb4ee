package ca.recourse.law;

import ca.recourse.law.calendar.Holidays;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every phrase in a record, however deep. */
final class Phrases {

    private Phrases() {}

    static List<Phrase> in(Record record) {
        return under(record).toList();
    }

    private static Stream<Phrase> under(Object value) {
        if (value instanceof Phrase phrase) {
            return Stream.of(phrase);
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(Phrases::under);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(Phrases::under);
        }
        if (value instanceof Holidays holidays) {
            return under(holidays.listing());
        }
        return value instanceof Record record
                ? Arrays.stream(record.getClass().getRecordComponents())
                        .flatMap(component -> under(value(record, component)))
                : Stream.empty();
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
