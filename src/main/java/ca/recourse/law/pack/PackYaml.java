package ca.recourse.law.pack;

import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.FollowUp;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import ca.recourse.law.Recourse;
import ca.recourse.law.calendar.Holidays;
import ca.recourse.law.decision.Matter;
import ca.recourse.law.text.Certainty;
import ca.recourse.law.text.Citation;
import ca.recourse.law.text.Instrument;
import ca.recourse.law.time.Period;
import ca.recourse.law.time.TimeLimit;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the shapes of the law from YAML written for lawyers: {@code IRPA 72(2)(b)} is a citation, {@code 15 days} a
 * period, {@code 07-01} a day of the year, and a follow-up or a list of holidays is named by its id.
 */
final class PackYaml {

    private PackYaml() {}

    /** A mapper to which provisions, clocks and lists of holidays are known by these names. */
    static ObjectMapper knowing(
            Map<String, Instrument> instruments, Map<String, FollowUp> clocks, Map<String, Holidays> holidays) {
        SimpleModule names = new SimpleModule("names");
        names.addDeserializer(FollowUp.class, new Worded<>(FollowUp.class, id -> known("clock", id, clocks)));
        names.addDeserializer(
                Holidays.class, new Worded<>(Holidays.class, id -> known("list of holidays", id, holidays)));
        return defining(instruments).registerModule(names);
    }

    /** A mapper for the files that define what the others name. */
    static ObjectMapper defining(Map<String, Instrument> instruments) {
        SimpleModule words = new SimpleModule("law");
        addEnums(words);
        words.addDeserializer(Period.class, new Worded<>(Period.class, PackYaml::period));
        words.addDeserializer(MonthDay.class, new Worded<>(MonthDay.class, text -> MonthDay.parse("--" + text)));
        words.addDeserializer(Citation.class, new Worded<>(Citation.class, text -> citation(text, instruments)));
        return plain().registerModule(words);
    }

    // A misspelt key must never be read as a missing one: the firm would lose the rule and not know.
    private static ObjectMapper plain() {
        YAMLMapper yaml = YAMLMapper.builder()
                .addModules(new JavaTimeModule(), new Jdk8Module())
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
        yaml.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return yaml;
    }

    private static void addEnums(SimpleModule words) {
        named(words, LetterKind.class, LetterKind::id);
        named(words, ApplicationType.class, ApplicationType::id);
        named(words, Place.class, Place::id);
        named(words, Jurisdiction.class, Jurisdiction::id);
        named(words, Authority.class, Authority::id);
        named(words, Certainty.class, Certainty::id);
        named(words, Matter.class, Matter::id);
        named(words, TimeLimit.Trigger.class, TimeLimit.Trigger::id);
        named(words, Recourse.Clock.class, Recourse.Clock::id);
        named(words, DayOfWeek.class, day -> day.name().toLowerCase(Locale.ROOT));
        named(words, Month.class, month -> month.name().toLowerCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> void named(SimpleModule words, Class<E> type, Function<E, String> id) {
        words.addDeserializer(
                type,
                new Worded<>(
                        type,
                        text -> Arrays.stream(type.getEnumConstants())
                                .filter(value -> id.apply(value).equals(text))
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is not a %s; write one of %s"
                                        .formatted(
                                                text,
                                                type.getSimpleName(),
                                                Arrays.stream(type.getEnumConstants())
                                                        .map(id)
                                                        .toList())))));
    }

    private static Period period(String text) {
        String[] words = text.split(" ", 2);
        for (Period.Unit unit : Period.Unit.values()) {
            if (words.length == 2 && (words[1].equals(unit.id()) || (words[1] + "s").equals(unit.id()))) {
                return new Period(Integer.parseInt(words[0]), unit);
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a period; write \"15 days\" or \"1 year\"");
    }

    private static Citation citation(String text, Map<String, Instrument> instruments) {
        String[] words = text.split(" ", 2);
        if (words.length < 2) {
            throw new IllegalArgumentException("\"" + text + "\" is not a citation; write \"IRPA 72(2)(b)\"");
        }
        return new Citation(known("instrument", words[0], instruments), words[1]);
    }

    private static <T> T known(String what, String name, Map<String, T> those) {
        T found = those.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no %s is called \"%s\"; known are %s"
                    .formatted(what, name, those.keySet().stream().sorted().toList()));
        }
        return found;
    }
}
