package ca.recourse.casefile.register;

import ca.recourse.casefile.journal.Database;
import ca.recourse.casefile.journal.DurableLines;
import ca.recourse.casefile.journal.JournalException;
import ca.recourse.casefile.register.Correction.Field;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * What people put right, once more as lines of text beside the receipts, on the disk before the register acknowledges it.
 * No reading can bring a person's word back: a register that is lost has it from here.
 */
public final class CorrectionLog {

    private static final JsonMapper JSON = new JsonMapper();

    private final DurableLines lines;

    /** @param folder holds a file of lines for each day */
    public CorrectionLog(Path folder) {
        this.lines = new DurableLines(folder);
    }

    void append(Correction correction) {
        try {
            lines.append(correction.at(), line(correction));
        } catch (IOException e) {
            throw new JournalException(
                    "a correction could not be written to " + lines.folder() + "; see that the disk has room", e);
        }
    }

    private static String line(Correction correction) throws JsonProcessingException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", correction.id());
        fields.put("caseId", correction.caseId());
        fields.put("field", correction.field().name());
        correction.value().ifPresent(value -> fields.put("value", value));
        fields.put("who", correction.who());
        fields.put("at", correction.at().toString());
        fields.put("why", correction.why());
        return JSON.writeValueAsString(fields);
    }

    /** Every correction once. Half a line was never acknowledged and is passed over. */
    public List<Correction> read() {
        Map<String, Correction> corrections = new LinkedHashMap<>();
        try {
            for (String line : lines.read()) {
                correction(line).ifPresent(correction -> corrections.putIfAbsent(correction.id(), correction));
            }
        } catch (IOException e) {
            throw new JournalException("the corrections in " + lines.folder() + " cannot be read", e);
        }
        return List.copyOf(corrections.values());
    }

    /**
     * Take the lines of erased cases out.
     *
     * @param parts where a file lies until it is whole
     * @param cases the cases, by their ids
     */
    public void erase(Path parts, Set<String> cases) throws IOException {
        lines.remove(
                parts,
                line -> correction(line)
                        .filter(correction -> cases.contains(correction.caseId()))
                        .isPresent());
    }

    private static Optional<Correction> correction(String line) {
        try {
            JsonNode fields = JSON.readTree(line);
            return fields.has("why") ? Optional.of(correction(fields)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Correction correction(JsonNode fields) {
        return new Correction(
                fields.path("id").asText(),
                fields.path("caseId").asText(),
                Field.valueOf(fields.path("field").asText()),
                Optional.ofNullable(fields.path("value").textValue()),
                fields.path("who").asText(),
                Instant.parse(fields.path("at").asText()),
                fields.path("why").asText());
    }

    /** Write down what the register knows and the lines do not, as in a home that is older than the lines. */
    public void catchUp(Database database) {
        Set<String> written = new HashSet<>();
        read().forEach(correction -> written.add(correction.id()));
        database
                .jdbi()
                .withHandle(handle -> handle.createQuery("select * from correction order by id")
                        .map(ConstructorMapper.of(Correction.class))
                        .list())
                .stream()
                .filter(correction -> !written.contains(correction.id()))
                .forEach(this::append);
    }

    /**
     * Put into a register that was made anew what the lines hold.
     *
     * @return how many there are
     */
    public int putBack(Database database) {
        List<Correction> corrections = read();
        database.jdbi().useTransaction(handle -> corrections.forEach(correction -> insert(handle, correction)));
        return corrections.size();
    }

    static void insert(Handle handle, Correction correction) {
        handle.createUpdate("""
                        insert into correction (id, case_id, field, value, who, at, why)
                        values (:id, :caseId, :field, :value, :who, :at, :why) on conflict do nothing
                        """).bindMethods(correction).execute();
    }
}
