package ca.recourse.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lets a person write {@code inside-canada} for {@code INSIDE_CANADA}. */
record Choice<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

    @Override
    public E convert(String said) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> name(choice).equals(said.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is not one of %s".formatted(said, String.join(", ", names()))));
    }

    private List<String> names() {
        return Arrays.stream(type.getEnumConstants()).map(Choice::name).toList();
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
