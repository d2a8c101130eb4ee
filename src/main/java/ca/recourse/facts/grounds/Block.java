package ca.recourse.facts.grounds;

import java.util.Optional;

/**
 * A paragraph, or one item of a list.
 *
 * @param start its first character in the letter's text
 * @param end the character after its last
 * @param mark its box or bullet; an item without one takes the box of the item it stands under
 * @param heading the words that opened the list it stands in
 */
record Block(int start, int end, Mark mark, Optional<Block> heading) {

    boolean isItem() {
        return mark != Mark.NONE;
    }
}
