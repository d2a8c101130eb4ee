package ca.recourse.facts.kind;

import ca.recourse.facts.LetterText;
import ca.recourse.facts.WordingIndex;
import ca.recourse.facts.sentences.Sentence;
import ca.recourse.facts.sentences.SentenceSplitter;
import ca.recourse.letter.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter laid out for reading: its words, its sentences, and where its salutation and its closing stand. */
final class Reading {

    // "Dear Sir:", "Madame, Monsieur," at the start of a line.
    // "Monsieur Youssef El Amrani" without a comma is a line of the address, not a greeting.
    private static final Pattern SALUTATION =
            Pattern.compile("(?m)^[ \\t]{0,40}(?:(?:dear|bonjour|cher|chere|good (?:day|morning)|hello)\\b"
                    + "|(?:madame|monsieur)\\b(?:[^\\n]{0,80}[,:;.])?[ \\t]{0,20}$)");
    private static final Pattern CLOSING =
            Pattern.compile("(?m)^[ \\t]{0,40}(?:yours (?:truly|sincerely)|sincerely|regards"
                    + "|respectfully|veuillez (?:agreer|recevoir)|je vous prie d'agreer|cordialement|recevez"
                    + "|(?:[\\p{L}.' -]{2,40},[ ]{0,3})?"
                    + "(?:visa |immigration |migration |decision |designated )?(?:officer|agente?)\\b[^\\n]{0,30}$)");
    // "☐ travel history", "[ ] purpose of visit": a reason that is printed but not given.
    private static final Pattern EMPTY_BOX =
            Pattern.compile("^\\s{0,20}(?:[\u2610\u25A1\u25CB]|\\[ {0,3}\\]|\\( {0,3}\\))");

    private static final Set<Tone> SUPPOSED = EnumSet.of(Tone.HEDGED, Tone.CONDITIONAL);

    /** Without a salutation, this many characters are taken for the letterhead and address. */
    private static final int HEAD = 700;

    /** A signature is no longer than this; below it stand footers and enclosures. */
    private static final int SIGNATURE = 300;

    private static final int SIGNATURE_LINES = 4;

    private final LetterText text;
    private final PrintedLines lines;
    private final List<Sentence> sentences;
    private final List<WordingIndex.Hit<Cue>> tones;
    private final int bodyStart;
    private final int closing;

    private Reading(LetterText text, List<Sentence> sentences) {
        this.text = text;
        this.lines = new PrintedLines(text.text());
        this.sentences = sentences;
        this.tones = Cues.tones(text);
        this.bodyStart =
                first(SALUTATION, text.folded(), Math.min(HEAD, text.folded().length()));
        this.closing = last(CLOSING, text.folded(), bareSignature(text.text()));
    }

    static Reading of(LetterText text, SentenceSplitter splitter) {
        return new Reading(text, splitter.split(text));
    }

    LetterText letter() {
        return text;
    }

    String folded() {
        return text.folded();
    }

    Passage passage(int start, int end) {
        return text.passage(start, end);
    }

    /** The sentence a place stands in; the place itself when it stands between two. */
    Sentence sentenceAt(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (sentence.holds(place)) {
                return sentence;
            }
            if (sentence.start() > place) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return new Sentence(place, place + 1);
    }

    boolean stands(Cue.Where where, int start, int end) {
        return switch (where) {
            case ANYWHERE -> true;
            case TOP -> start < bodyStart && !(bodyStart == HEAD && lines.isProse(start, end));
            case SIGNATURE -> start >= closing && start < closing + SIGNATURE;
            case OPENING -> lines.open(sentenceAt(start).start(), start);
            case LINE -> lines.isHeading(start, end);
        };
    }

    /** The words that sign the letter, folded: those after its closing, or its last few lines. */
    String signature() {
        String all = text.folded();
        int from = closing < all.length() ? closing : Math.max(all.lastIndexOf(".\n"), all.lastIndexOf(".\n\n"));
        return from < 0 ? "" : all.substring(from, Math.min(all.length(), from + SIGNATURE));
    }

    /** Whether no sentence follows, as below a signature. */
    boolean isLastLine(int place) {
        return text.text().indexOf(".\n", place) < 0 && text.text().length() - place < SIGNATURE;
    }

    /** Whether a printed reason stands beside an empty box here, so that the letter does not say it. */
    boolean isUnticked(int place) {
        int line = lines.start(place);
        return EMPTY_BOX.matcher(text.text().substring(line, place)).find()
                || EMPTY_BOX.matcher(sentenceText(sentenceAt(place))).find();
    }

    /** Whether a quotation mark before this place, in the same paragraph, has no partner yet. */
    boolean isQuoted(int place) {
        int paragraph = Math.max(text.text().lastIndexOf("\n\n", place), 0);
        return text.text()
                                .substring(paragraph, place)
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        % 2
                == 1;
    }

    /** Whether a line of running text holds these words, so that they head and sign nothing. */
    boolean isProse(int start, int end) {
        return lines.isProse(start, end);
    }

    /** The words that colour what is said after them. */
    List<WordingIndex.Hit<Cue>> tones() {
        return tones;
    }

    /** The sentences that only say what may be, or what would be if. */
    List<Sentence> supposed() {
        return tones.stream()
                .filter(tone -> SUPPOSED.contains(Tone.named(tone.meaning().is())))
                .filter(tone -> stands(
                        tone.meaning().where(),
                        tone.match().start(),
                        tone.match().end()))
                .map(tone -> sentenceAt(tone.match().start()))
                .distinct()
                .toList();
    }

    /** Where the letterhead and the address end. */
    int bodyStart() {
        return bodyStart;
    }

    /** The line a place stands on, in lower case and without accents. */
    String foldedLine(int place) {
        int end = text.folded().indexOf('\n', place);
        return text.folded()
                .substring(lines.start(place), end < 0 ? text.folded().length() : end);
    }

    /** The words of a sentence in lower case and without accents. */
    String folded(Sentence sentence) {
        return text.folded().substring(sentence.start(), sentence.end());
    }

    /** The sentence in which these words begin, and what of them goes beyond it. */
    String sentence(int start, int end) {
        Sentence sentence = sentenceAt(start);
        return text.text().substring(sentence.start(), Math.max(sentence.end(), end));
    }

    private String sentenceText(Sentence sentence) {
        return text.text().substring(sentence.start(), sentence.end());
    }

    // Without closing words a few short lines after the last sentence sign the letter; a footer has numbers in it.
    private static int bareSignature(String text) {
        int sentence = Math.max(text.lastIndexOf(".\n"), text.lastIndexOf(". \n"));
        String rest = sentence < 0 ? "" : text.substring(sentence + 1);
        boolean signs = rest.length() <= SIGNATURE
                && rest.lines().filter(line -> !line.isBlank()).count() <= SIGNATURE_LINES
                && rest.chars().noneMatch(letter -> Character.isDigit(letter) || letter == '@')
                && !rest.contains("www.");
        return signs && !rest.isBlank() ? sentence + 1 : text.length();
    }

    private static int first(Pattern pattern, String text, int otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : otherwise;
    }

    private static int last(Pattern pattern, String text, int otherwise) {
        return pattern.matcher(text)
                .results()
                .mapToInt(match -> match.start())
                .max()
                .orElse(otherwise);
    }
}
