package ca.recourse.letter.office;

import ca.recourse.letter.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Text with tables and text boxes in it. The cells of a row stand on one line, a tab between them; cells of several lines
 * are read one after the other. A text box is read after the paragraph it hangs on.
 */
final class BlockFlow {

    private final Deque<TextFlow> flows = new ArrayDeque<>();
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();

    BlockFlow() {
        flows.push(new TextFlow());
    }

    TextFlow now() {
        return flows.element();
    }

    void openRow() {
        rows.push(new ArrayList<>());
    }

    void openCell() {
        flows.push(new TextFlow());
    }

    void closeCell() {
        String cell = closed();
        if (!rows.isEmpty()) {
            rows.element().add(cell);
        }
    }

    void closeRow() {
        List<String> cells = rows.isEmpty() ? List.of() : rows.pop();
        now().newLine();
        boolean oneLiners = cells.stream().noneMatch(cell -> cell.contains("\n"));
        boolean labelled =
                cells.size() == 2 && !cells.get(0).isEmpty() && !cells.get(0).contains("\n");
        if (oneLiners || labelled) {
            now().add(String.join("\t", cells));
            now().newLine();
        } else {
            cells.stream().filter(cell -> !cell.isEmpty()).forEach(this::addBlock);
        }
    }

    void openBox() {
        flows.push(new TextFlow());
    }

    void closeBox() {
        boxes.add(closed());
    }

    /** Text boxes that hang on the paragraph just ended. */
    void placeBoxes() {
        if (flows.size() == 1) {
            boxes.stream().filter(box -> !box.isEmpty()).forEach(this::addBlock);
            boxes.clear();
        }
    }

    void addBlock(String block) {
        now().newParagraph();
        now().add(block);
        now().newParagraph();
    }

    private String closed() {
        return flows.size() > 1 ? flows.pop().raw().strip() : "";
    }

    String raw() {
        return flows.getLast().raw();
    }

    Page page(Page.Origin origin) {
        return TextFlow.page(raw(), 1, origin);
    }
}
