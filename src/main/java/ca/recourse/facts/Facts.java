package ca.recourse.facts;

import static java.util.Objects.requireNonNull;

import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import ca.recourse.law.Place;
import ca.recourse.letter.Letter;
import ca.recourse.letter.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a letter tells us.
 *
 * @param letter the letter that was read
 * @param kind what kind of letter it is; disputed when its cues contradict each other
 * @param jurisdiction whose decision it is
 * @param language ISO 639-1 code of the letter's body; empty when it cannot be told
 * @param authority who decided
 * @param office the deciding office as the letter names it
 * @param application what was applied for
 * @param applicationNumber as printed, without blanks
 * @param name the person the letter is about
 * @param uci the client identifier, digits only
 * @param place where the decision was made, only as the letter shows it
 * @param decisionDate the day the decision was made
 * @param dates every date found, with its role; the decision date is among them
 * @param grounds the reasons this letter gives
 * @param unread items of a list of reasons that no reason given explains, in reading order
 * @param provisions every provision it cites, canonical, once each, in reading order
 * @param replies the times it gives for a reply, shortest reading first
 * @param mentions other things it says that the law asks about, by their names in the wording packs, such as
 *     {@code port-of-entry} or {@code certified-question}
 */
public record Facts(
        Letter letter,
        Answer<LetterKind> kind,
        Answer<Jurisdiction> jurisdiction,
        Optional<String> language,
        Answer<Authority> authority,
        Answer<String> office,
        Answer<ApplicationType> application,
        Answer<String> applicationNumber,
        Answer<String> name,
        Answer<String> uci,
        Answer<Place> place,
        Answer<LocalDate> decisionDate,
        List<DatedMention> dates,
        List<GivenGround> grounds,
        List<Passage> unread,
        List<Finding<String>> provisions,
        List<Reply> replies,
        List<Finding<String>> mentions) {

    public Facts {
        requireNonNull(letter, "letter");
        requireNonNull(kind, "kind");
        requireNonNull(jurisdiction, "jurisdiction");
        requireNonNull(language, "language");
        requireNonNull(authority, "authority");
        requireNonNull(office, "office");
        requireNonNull(application, "application");
        requireNonNull(applicationNumber, "applicationNumber");
        requireNonNull(name, "name");
        requireNonNull(uci, "uci");
        requireNonNull(place, "place");
        requireNonNull(decisionDate, "decisionDate");
        dates = List.copyOf(dates);
        grounds = List.copyOf(grounds);
        unread = List.copyOf(unread);
        provisions = List.copyOf(provisions);
        replies = List.copyOf(replies);
        mentions = List.copyOf(mentions);
    }

    /** Whether the letter says a thing the wording packs have this name for. */
    public boolean mentions(String thing) {
        return mentions.stream().map(Finding::value).anyMatch(thing::equals);
    }
}
