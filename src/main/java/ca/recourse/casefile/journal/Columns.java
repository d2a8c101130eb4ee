package ca.recourse.casefile.journal;

import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.spi.JdbiPlugin;

/** How our values stand in columns, the same in every database: days and instants as text that sorts, yes as 1. */
final class Columns implements JdbiPlugin {

    // Always three decimals: texts of unlike length would not sort by time.
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @Override
    public void customizeJdbi(Jdbi jdbi) {
        jdbi.registerArgument(new Moments());
        jdbi.registerArgument(new Days());
        jdbi.registerArgument(new YesNo());
        jdbi.registerArgument(new Words());
        jdbi.registerColumnMapper(
                Instant.class,
                (row, column, context) -> Optional.ofNullable(row.getString(column))
                        .map(Instant::parse)
                        .orElse(null));
        jdbi.registerColumnMapper(
                LocalDate.class,
                (row, column, context) -> Optional.ofNullable(row.getString(column))
                        .map(LocalDate::parse)
                        .orElse(null));
        jdbi.registerColumnMapper(new Constants());
    }

    private static final class Moments extends AbstractArgumentFactory<Instant> {

        Moments() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(Instant moment, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, INSTANT.format(moment));
        }
    }

    private static final class Days extends AbstractArgumentFactory<LocalDate> {

        Days() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(LocalDate day, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, day.toString());
        }
    }

    /**
     * Also the primitive, and prepared, since those that come with the library are asked before any that is not: they bind a
     * boolean, which PostgreSQL does not take for an integer.
     */
    private static final class YesNo implements ArgumentFactory.Preparable {

        @Override
        public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
            return type == boolean.class || type == Boolean.class
                    ? Optional.of(value -> (position, statement, context) ->
                            statement.setInt(position, Boolean.TRUE.equals(value) ? 1 : 0))
                    : Optional.empty();
        }
    }

    /** A constant is the word of its name, such as {@code in-review}. */
    private static final class Words implements ArgumentFactory {

        @Override
        public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
            return value instanceof Enum<?> constant
                    ? Optional.of((position, statement, context) -> statement.setString(position, word(constant)))
                    : Optional.empty();
        }
    }

    private static final class Constants implements ColumnMapperFactory {

        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            Class<?> raw = GenericTypes.getErasedType(type);
            return raw.isEnum()
                    ? Optional.of((row, column, context) -> constant(raw, row.getString(column)))
                    : Optional.empty();
        }

        private static Object constant(Class<?> raw, String said) {
            for (Object constant : raw.getEnumConstants()) {
                if (word((Enum<?>) constant).equals(said)) {
                    return constant;
                }
            }
            throw new JournalException("the register says '%s' where a %s should stand; restore it from a backup"
                    .formatted(said, raw.getSimpleName()));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
