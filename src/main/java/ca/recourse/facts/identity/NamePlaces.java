package ca.recourse.facts.identity;

import ca.recourse.facts.Finding;
import ca.recourse.facts.LetterText;
import ca.recourse.facts.TextLines;
import ca.recourse.facts.TextLines.Stretch;
import ca.recourse.letter.Passage;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a place of a letter as a person's name, and knows where on its line a name ends. */
record NamePlaces(LetterText letter, TextLines lines, PersonNames names) {

    // A number, a bracket, a dash with blanks around it, a wide gap, another label, the part that the person plays.
    private static final Pattern NAME_ENDS = Pattern.compile(
            " - |[\\t\\d(;|/]| {3}"
                    + "|,? (?:UCI|IUC|DOB|Application|Dossier|Date|File|Client ID|Respondent|Intimée?|Défende(?:ur|resse)|Minister)\\b"
                    + "|, (?:born|née? |a citizen|citizen of|of |national of|(?:the |your )?(?:[Ss]pouse|[Hh]usband|[Ww]ife))"
                    + "|,? (?:v\\.?|c\\.) |,? \\(?(?:(?:the )?(?:Applicant|Appellant|Claimant)|(?:le |la )?(?:demande(?:ur|resse)|appelante?))\\b");

    /** From a place to where a name would end on its line. */
    Stretch restOfLine(int start) {
        int end = Math.max(start, lines.line(lines.numberAt(start)).end());
        String rest = letter.text().substring(start, end);
        var stop = NAME_ENDS.matcher(rest);
        int length = stop.find() && !rest.substring(0, stop.start()).isBlank() ? stop.start() : rest.length();
        return new Stretch(start, start + length, rest.substring(0, length).strip());
    }

    /** The name that stands in a place, when the whole of it is one. */
    Optional<Finding<String>> found(Stretch place, double strength) {
        String printed = letter.text().substring(place.start(), place.end());
        return names.name(printed).map(name -> {
            int first = printed.indexOf(name.split(" ", -1)[0]);
            int start = place.start() + Math.max(0, first);
            Passage passage = letter.passage(start, Math.max(start + 1, place.end()));
            return new Finding<>(name, passage, Math.min(passage.confidence(), strength));
        });
    }
}
