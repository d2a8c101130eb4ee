package ca.recourse.facts;

import static java.util.Objects.requireNonNull;

import ca.recourse.facts.dates.DateFinder;
import ca.recourse.facts.dates.FoundDates;
import ca.recourse.facts.dates.ReplyFinder;
import ca.recourse.facts.grounds.FoundGrounds;
import ca.recourse.facts.grounds.GroundFinder;
import ca.recourse.facts.identity.Identity;
import ca.recourse.facts.identity.IdentityFinder;
import ca.recourse.facts.identity.MisreadCapitals;
import ca.recourse.facts.kind.DepartmentName;
import ca.recourse.facts.kind.Subject;
import ca.recourse.facts.kind.SubjectFinder;
import ca.recourse.facts.model.ReadGrounds;
import ca.recourse.facts.model.SecondReader;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Grounds;
import ca.recourse.law.LetterKind;
import ca.recourse.letter.Letter;
import java.util.Optional;

/** Asks a letter our questions. Opened once, shared by every letter and thread. */
public final class FactFinder {

    private final SubjectFinder subjects;
    private final IdentityFinder identities;
    private final DateFinder dates;
    private final ReplyFinder replies;
    private final GroundFinder grounds;
    private final SecondReader second;

    private FactFinder(Grounds shelf) {
        this.identities = new IdentityFinder();
        this.dates = new DateFinder();
        this.replies = new ReplyFinder();
        this.grounds = new GroundFinder(shelf);
        this.second = new SecondReader(grounds::yields);
        this.subjects = new SubjectFinder(second::denies);
    }

    /** Load the wording packs, to look for the grounds on this shelf. */
    public static FactFinder open(Grounds shelf) {
        return new FactFinder(requireNonNull(shelf, "shelf"));
    }

    public Facts find(Letter letter) {
        LetterText text = LetterText.of(letter);
        Subject subject = subjects.find(text);
        LetterText named = text.isScanned() ? MisreadCapitals.mend(text) : text;
        Identity identity = identities.find(named);
        Answer<LetterKind> kind = second.kind(subject.kind(), text, subject.supposed());
        Optional<ApplicationType> about = subject.application().one();
        FoundGrounds said = grounds.find(text, read -> second.standing(read, about));
        ReadGrounds reasons = OfTheKind.in(second.grounds(said, kind, about), kind);
        FoundDates found = dates.find(text, letter.arrival().receivedAt(), kind.one());
        return new Facts(
                letter,
                kind,
                subject.jurisdiction(),
                subject.language(),
                DepartmentName.on(found.decision().one(), subject.authority()),
                subject.office(),
                subject.application(),
                identity.applicationNumber(),
                second.name(identity.name(), named),
                identity.uci(),
                subject.place(),
                found.decisionDate(kind.one()),
                found.mentions(),
                reasons.given(),
                reasons.unread(),
                said.provisions(),
                replies.find(text, found),
                subject.mentions());
    }
}
