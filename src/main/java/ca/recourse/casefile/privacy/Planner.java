package ca.recourse.casefile.privacy;

import ca.recourse.casefile.privacy.Plan.Obstacle;
import ca.recourse.casefile.register.RegisteredLetter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Works out what an erasure takes and what stands in its way, inside the transaction it belongs to. */
record Planner(Handle handle) {

    /** Everything of the person a case is about: their other cases bear the same client number. */
    Plan ofPerson(RegisteredLetter letter) {
        @Nullable String uci = letter.uci().orElse(null);
        List<String> originals = handle.createQuery("""
                        select original from letter where case_id = :caseId or uci = :uci
                        union select s.original from source s join letter l on l.case_id = s.case_id
                          where l.case_id = :caseId or l.uci = :uci
                        order by 1
                        """)
                .bind("caseId", letter.caseId())
                .bind("uci", uci)
                .mapTo(String.class)
                .list();
        return ofOriginals(originals, letter.uci());
    }

    /** One original and what was made of it. */
    Plan ofOriginal(String original) {
        return ofOriginals(List.of(original), Optional.empty());
    }

    private Plan ofOriginals(List<String> originals, Optional<String> uci) {
        List<RegisteredLetter> cases = originals.isEmpty() ? List.of() : cases(originals);
        List<Obstacle> obstacles = new ArrayList<>();
        if (cases.stream().anyMatch(one -> isHeld(one.caseId()))) {
            obstacles.add(Obstacle.HELD);
        }
        // A letter without a number may be anybody's; one with another number is somebody else's.
        boolean shared = uci.isPresent()
                && cases.stream()
                        .anyMatch(one -> one.uci().isPresent() && !one.uci().equals(uci));
        if (shared) {
            obstacles.add(Obstacle.SHARED);
        }
        if (originals.stream().anyMatch(this::isInWork)) {
            obstacles.add(Obstacle.IN_WORK);
        }
        return new Plan(cases, originals, obstacles);
    }

    private List<RegisteredLetter> cases(List<String> originals) {
        return handle.createQuery("""
                        select * from letter where original in (<originals>) or case_id in
                          (select case_id from source where original in (<originals>))
                        order by received_at, case_id
                        """)
                .bindList("originals", originals)
                .map(ConstructorMapper.of(RegisteredLetter.class))
                .list();
    }

    private boolean isHeld(String caseId) {
        return counted("select count(*) from legal_hold where case_id = :name", caseId) > 0;
    }

    private boolean isInWork(String original) {
        return counted(
                        "select count(*) from original where sha256 = :name and state in ('arrived', 'reading')",
                        original)
                > 0;
    }

    private int counted(String query, String name) {
        return handle.createQuery(query).bind("name", name).mapTo(Integer.class).one();
    }

    /** Originals that came in before a moment, with no day that still runs and no newer letter of the same person. */
    List<String> outlived(Instant before, String today, int most) {
        return handle.createQuery("""
                        select o.sha256 from original o
                        where o.arrived_at < :before and o.erased_at is null
                          and o.state in ('filed', 'in-review', 'quarantined')
                          and not exists (select 1 from receipt r where r.sha256 = o.sha256 and r.received_at >= :before)
                          and not exists (select 1 from letter l where l.original = o.sha256 and
                            (l.due between :today and '9999-12-30'
                              or exists (select 1 from legal_hold h where h.case_id = l.case_id)
                              or exists (select 1 from letter n where n.uci = l.uci and n.received_at >= :before)))
                        order by o.arrived_at, o.sha256 limit :most
                        """)
                .bind("before", before)
                .bind("today", today)
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }
}
