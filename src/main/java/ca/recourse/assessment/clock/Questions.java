package ca.recourse.assessment.clock;

import ca.recourse.assessment.Sentences;
import ca.recourse.assessment.matter.Situation;
import ca.recourse.law.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What must be asked about the day of notice. */
final class Questions {

    private Questions() {}

    static List<Phrase> ofNotice(Situation situation, Sentences sentences) {
        List<Phrase> asked = new ArrayList<>();
        if (situation.facts().decisionDate().findings().size() > 1
                && situation.facts().decisionDate().one().isEmpty()) {
            asked.add(sentences.ask("which-date"));
        }
        if (situation.told().received().isEmpty()) {
            asked.add(sentences.ask("when-notified"));
        }
        return asked;
    }
}
