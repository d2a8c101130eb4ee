package ca.recourse.facts.grounds;

import ca.recourse.facts.LetterText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a letter into the single things it says. */
final class Statements {

    private static final Pattern STOP = Pattern.compile("[.!?][\"')\\]]{0,2}\\s{1,20}|;\\s{1,20}");
    // Words whose full stop ends no sentence: "s. 179", "para. 3", "Mr. Roy", "R. 200".
    private static final Pattern SHORT =
            Pattern.compile("(?i)(?:^|[^\\p{L}])(?:ss?|sec|art|al|par|paras?|no|nos|mr|mrs|ms|dr|inc"
                    + "|ltd|lt\u00E9e|st|ste|e\\.g|i\\.e|c|cf|ch|regs?|vs|approx|mme|me|p|pp|[a-z])$");
    // A shortened month before its day or year: "issued on Oct. 3".
    private static final Pattern MONTH = Pattern.compile(
            "(?i)(?:^|[^\\p{L}])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janv|f[e\u00E9]vr?|avr|juil|d[e\u00E9]c)$");
    // French for a purpose: "le but de votre visite".
    private static final String BUT =
            "(?<!\\b(?:du|le|un|au|ce|son|votre|leur|pour|quel)\\s)but(?!\\s{1,3}(?:de|du|d'))";
    // "..., but I am not satisfied ..."
    private static final Pattern CONTRAST =
            Pattern.compile("(?i)[,;:-]?\\s{1,10}(?:" + BUT + "|however|yet|nevertheless|nonetheless|mais"
                    + "|toutefois|cependant|n\u00E9anmoins|pourtant)[,\\s]{1,10}");
    // "While I accept that ..., ..."
    private static final Pattern CONCESSION =
            Pattern.compile("(?i)(?:while|although|though|even though|despite|notwithstanding"
                    + "|bien que|m\u00EAme si|quoique|malgr\u00E9)\\b[^,]{1,300},\\s{0,10}");

    private final String text;
    private final List<Statement> found = new ArrayList<>();

    private Statements(String text) {
        this.text = text;
    }

    static List<Statement> of(LetterText letter) {
        Statements statements = new Statements(letter.text());
        Blocks.of(letter).forEach(statements::addBlock);
        return List.copyOf(statements.found);
    }

    private void addBlock(Block block) {
        Matcher stop = STOP.matcher(text).region(block.start(), block.end());
        int start = block.start();
        while (stop.find()) {
            if (endsSentence(start, stop)) {
                addSentence(start, stop.end(), block);
                start = stop.end();
            }
        }
        addSentence(start, block.end(), block);
    }

    private boolean endsSentence(int start, Matcher stop) {
        if (text.charAt(stop.start()) != '.') {
            return true;
        }
        char next = stop.end() < text.length() ? text.charAt(stop.end()) : 'A';
        String word = text.substring(Math.max(start, stop.start() - 8), stop.start());
        boolean month = Character.isDigit(next) && MONTH.matcher(word).find();
        return !Character.isLowerCase(next) && !month && !SHORT.matcher(word).find();
    }

    private void addSentence(int start, int end, Block block) {
        Matcher concession = CONCESSION.matcher(text).region(start, end);
        int from = start;
        if (concession.lookingAt()) {
            add(start, concession.end(), block);
            from = concession.end();
        }
        Matcher contrast = CONTRAST.matcher(text).region(from, end);
        while (contrast.find()) {
            add(from, contrast.start(), block);
            from = contrast.end();
        }
        add(from, end, block);
    }

    private void add(int start, int end, Block block) {
        if (end > start) {
            found.add(new Statement(start, end, block));
        }
    }
}
