package ca.recourse.facts.grounds;

import ca.recourse.facts.LetterText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the lines of a letter together again: paragraphs, and items of lists each under the words that open its list. */
final class Blocks {

    // "travel history" under an umbrella is an item even without a bullet; a paragraph is not.
    private static final int LONGEST_BARE_ITEM = 110;

    private final String text;
    private final List<Block> found = new ArrayList<>();
    private Optional<Block> opener = Optional.empty();
    private Optional<Line> first = Optional.empty();
    private Mark mark = Mark.NONE;
    private int end;
    private boolean closed;

    private Blocks(String text) {
        this.text = text;
    }

    static List<Block> of(LetterText letter) {
        Blocks blocks = new Blocks(letter.text());
        MarkReader marks = new MarkReader(letter.text());
        int start = 0;
        for (int i = 0; i <= blocks.text.length(); i++) {
            if (i == blocks.text.length() || blocks.text.charAt(i) == '\n' || blocks.isPageBreak(i)) {
                blocks.add(marks.read(start, i));
                start = i + 1;
            }
        }
        blocks.finish();
        return List.copyOf(blocks.found);
    }

    private boolean isPageBreak(int i) {
        return text.charAt(i) == LetterText.PAGE_BREAK;
    }

    private void add(Line line) {
        if (line.isEmpty()) {
            finish();
            mark = line.mark();
            return;
        }
        if (line.mark() != Mark.NONE || closed && !startsSmall(line) || startsAfterPage(line)) {
            finish();
        }
        if (first.isEmpty()) {
            first = Optional.of(line);
        }
        if (line.mark() != Mark.NONE) {
            mark = line.mark();
        }
        end = line.end();
        closed = line.closes();
    }

    private boolean startsAfterPage(Line line) {
        return line.start() > 0
                && text.substring(Math.max(end, 0), line.start()).indexOf(LetterText.PAGE_BREAK) >= 0
                && !startsSmall(line);
    }

    private boolean startsSmall(Line line) {
        return Character.isLowerCase(text.charAt(line.start()));
    }

    private void finish() {
        first.ifPresent(line -> place(line.start()));
        first = Optional.empty();
        mark = Mark.NONE;
        closed = false;
    }

    private void place(int start) {
        Block block = new Block(start, end, inherited(), opener);
        if (!block.isItem() && !isBareItem(block)) {
            opener = Optional.empty();
            block = new Block(start, end, Mark.NONE, Optional.empty());
        }
        found.add(block);
        if (opens(block)) {
            opener = Optional.of(block);
        }
    }

    // What stands under a ticked item is ticked with it.
    private Mark inherited() {
        Mark above = opener.map(Block::mark).orElse(Mark.NONE);
        return above.isBox() && !mark.isBox() && (mark == Mark.BULLET || shortEnough()) ? above : mark;
    }

    private boolean isBareItem(Block block) {
        return block.heading().isPresent() && shortEnough();
    }

    private boolean shortEnough() {
        int start = first.map(Line::start).orElse(end);
        return end - start <= LONGEST_BARE_ITEM && text.charAt(end - 1) != '.' && text.charAt(end - 1) != ':';
    }

    // A paragraph may open the list after it, whether or not its colon was lost; an item must say so.
    private boolean opens(Block block) {
        return block.isItem() || block.heading().isPresent() ? text.charAt(block.end() - 1) == ':' : true;
    }
}
