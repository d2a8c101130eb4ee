package ca.recourse.facts.kind;

import ca.recourse.facts.Answer;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.sentences.SentenceSplitter;
import ca.recourse.law.ApplicationType;
import ca.recourse.law.Authority;
import ca.recourse.law.Jurisdiction;
import ca.recourse.law.LetterKind;
import java.util.Optional;

/** Finds what kind of letter it is, from whom, about what and decided where. Safe to share between threads. */
public final class SubjectFinder {

    private final SentenceSplitter splitter = SentenceSplitter.open();
    private final KindFinder kinds;
    private final IssuerFinder issuers = new IssuerFinder();
    private final OfficeFinder offices = new OfficeFinder();
    private final ApplicationFinder applications = new ApplicationFinder();
    private final PlaceFinder places = new PlaceFinder();
    private final LanguageFinder languages = new LanguageFinder();
    private final MentionFinder mentions = new MentionFinder();

    /**
     * A finder.
     *
     * @param hearing asked where the words of a letter speak for kinds that contradict each other
     */
    public SubjectFinder(Hearing hearing) {
        this.kinds = new KindFinder(hearing);
    }

    public Subject find(LetterText text) {
        Reading reading = Reading.of(text.isScanned() ? Mender.mend(text) : text, splitter);
        Answer<Jurisdiction> jurisdiction = issuers.jurisdiction(reading);
        boolean foreign = jurisdiction.one().equals(Optional.of(Jurisdiction.OTHER));
        Answer<LetterKind> kind = kinds.find(reading, foreign);
        Answer<Authority> authority = issuers.authority(reading, kind.one());
        Answer<ApplicationType> application = foreign ? Answer.silent() : applications.find(reading, authority);
        Office office = offices.find(reading);
        return new Subject(
                kind,
                jurisdiction,
                languages.find(text.text()),
                authority,
                office.name(),
                application,
                foreign
                        ? Answer.silent()
                        : places.find(reading, office, new PlaceFinder.Matter(kind, authority, application)),
                reading.supposed(),
                mentions.find(reading));
    }
}
