package ca.recourse.facts.grounds;

import ca.recourse.facts.LetterText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the lines of a letter together again: paragraphs, and items of lists each under the words that open its list. */
final class Blocks {

    // "travel history" under an umbrella is an item even without a bullet; a paragraph is not.
    private static final int LONGEST_BARE_ITEM = 110;
    private static final int SHORT_ITEM = 45;

    private final String text;

    private Blocks(String text) {
        this.text = text;
    }

    static List<Block> of(LetterText letter) {
        Blocks blocks = new Blocks(letter.text());
        return blocks.placed(blocks.together(blocks.lines()));
    }

    private List<Line> lines() {
        MarkReader marks = new MarkReader(text);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == LetterText.PAGE_BREAK) {
                lines.add(marks.read(start, i));
                start = i + 1;
            }
        }
        return TypedLists.read(text, lines);
    }

    // Lines that belong together. A mark alone on its line begins what follows it.
    private List<List<Line>> together(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        groups.add(new ArrayList<>());
        for (Line line : lines) {
            List<Line> last = groups.get(groups.size() - 1);
            if (line.isEmpty() || (!last.isEmpty() && begins(line, last.get(last.size() - 1)))) {
                groups.add(new ArrayList<>());
            }
            if (!line.isEmpty() || line.mark() != Mark.NONE) {
                groups.get(groups.size() - 1).add(line);
            }
        }
        return groups;
    }

    private boolean begins(Line line, Line before) {
        boolean apart = before.closes() || onNextPage(line, before) || isShortItem(before);
        return line.mark() != Mark.NONE || (apart && !Character.isLowerCase(text.charAt(line.start())));
    }

    // "[X] purpose of visit" was not broken for want of room.
    private static boolean isShortItem(Line line) {
        return line.mark().isBox() && line.end() - line.start() <= SHORT_ITEM;
    }

    private boolean onNextPage(Line line, Line before) {
        return text.substring(before.end(), line.start()).indexOf(LetterText.PAGE_BREAK) >= 0;
    }

    private List<Block> placed(List<List<Line>> groups) {
        List<Block> found = new ArrayList<>();
        Optional<Block> opener = Optional.empty();
        for (List<Line> group : groups) {
            Optional<Block> block = block(group, opener);
            block.ifPresent(found::add);
            if (block.filter(this::opens).isPresent()) {
                opener = block;
            }
        }
        return List.copyOf(found);
    }

    private Optional<Block> block(List<Line> group, Optional<Block> opener) {
        Optional<Line> first = group.stream().filter(line -> !line.isEmpty()).findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int start = first.get().start();
        int end = group.get(group.size() - 1).end();
        Mark own = group.stream()
                .map(Line::mark)
                .filter(mark -> mark != Mark.NONE)
                .reduce(Mark.NONE, (earlier, later) -> later);
        boolean bare = isShort(start, end);
        Mark mark = inherited(own, bare, opener);
        return Optional.of(new Block(start, end, mark, mark != Mark.NONE || bare ? opener : Optional.empty()));
    }

    // What stands under a ticked item is ticked with it.
    private static Mark inherited(Mark own, boolean bare, Optional<Block> opener) {
        Mark above = opener.map(Block::mark).orElse(Mark.NONE);
        boolean below = own == Mark.BULLET || (own == Mark.NONE && bare);
        return above.isBox() && below ? above : own;
    }

    private boolean isShort(int start, int end) {
        char last = text.charAt(end - 1);
        return end - start <= LONGEST_BARE_ITEM && last != '.' && last != ':';
    }

    // A paragraph may open the list after it, whether or not its colon was lost; an item must say so.
    private boolean opens(Block block) {
        boolean inList = block.isItem() || block.heading().isPresent();
        return !inList || text.charAt(block.end() - 1) == ':';
    }
}
