package ca.recourse.intake.datafile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that a data file holds, by its own list of nodes (MS-PST 2.2.2.7.7). Folders are not asked: a damaged one hides its
 * messages, and one that holds itself has no end.
 *
 * @param messages the numbers of the messages, in the order of the list
 * @param whole whether the file has the length it says, and every page of the list could be read
 */
record NodeTree(List<Long> messages, boolean whole) {

    /** More messages than any data file of the largest size that is taken can hold. */
    private static final int MOST_NODES = 4_000_000;

    private static final int KIND_OF_NODE = 0x1F;
    private static final int MESSAGE = 0x04;
    private static final byte LIST_OF_NODES = (byte) 0x81;

    NodeTree {
        messages = List.copyOf(messages);
    }

    static NodeTree of(byte[] file) {
        return new Walk(Layout.of(file), ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN)).walked();
    }

    /**
     * Where things stand in a page of the list; they differ by the age of the file.
     *
     * @param end where the head of the file tells of its length
     * @param root where it tells of the first page
     * @param wide whether numbers have eight bytes
     * @param count where a page tells how many entries it has
     * @param wideCount whether it takes two bytes to tell
     * @param level where it tells how far the leaves are
     * @param kind where it tells of its kind
     */
    private record Layout(int end, int root, boolean wide, int count, boolean wideCount, int level, int kind) {

        private static final int VERSION = 10;
        private static final int NARROW_BEFORE = 23;
        private static final int LARGE_PAGES_FROM = 36;

        static Layout of(byte[] file) {
            int version = file.length > VERSION ? file[VERSION] : 0;
            if (version < NARROW_BEFORE) {
                return new Layout(168, 188, false, 496, false, 499, 500);
            }
            return version < LARGE_PAGES_FROM
                    ? new Layout(184, 224, true, 488, false, 491, 496)
                    : new Layout(184, 224, true, 4056, true, 4061, 4072);
        }

        int number() {
            return wide ? Long.BYTES : Integer.BYTES;
        }
    }

    private record Walk(Layout layout, ByteBuffer file, Set<Long> messages, Set<Long> seen, Deque<Long> pages) {

        Walk(Layout layout, ByteBuffer file) {
            this(layout, file, new LinkedHashSet<>(), new HashSet<>(), new ArrayDeque<>());
        }

        NodeTree walked() {
            if (file.limit() < layout.root() + layout.number()) {
                return new NodeTree(List.of(), false);
            }
            pages.push(number(layout.root()));
            boolean whole = file.limit() >= number(layout.end());
            while (!pages.isEmpty()) {
                whole &= page(pages.pop());
            }
            return new NodeTree(new ArrayList<>(messages), whole);
        }

        /** Whether there was a page, and one not seen before. */
        private boolean page(long start) {
            if (start <= 0 || start + layout.kind() + 2 > file.limit() || !seen.add(start)) {
                return false;
            }
            int at = (int) start;
            boolean ofNodes =
                    file.get(at + layout.kind()) == LIST_OF_NODES && file.get(at + layout.kind() + 1) == LIST_OF_NODES;
            if (!ofNodes || messages.size() > MOST_NODES) {
                return false;
            }
            int count = layout.wideCount()
                    ? Short.toUnsignedInt(file.getShort(at + layout.count()))
                    : Byte.toUnsignedInt(file.get(at + layout.count()));
            return file.get(at + layout.level()) > 0 ? branch(at, count) : leaf(at, count);
        }

        // Key, block, place of the page.
        private boolean branch(int at, int count) {
            int entry = 3 * layout.number();
            int fits = Math.min(count, layout.count() / entry);
            // The last is pushed first, so that the first is walked first.
            for (int child = fits - 1; child >= 0; child--) {
                pages.push(number(at + child * entry + 2 * layout.number()));
            }
            return fits == count;
        }

        // Node, data, data below it, parent; the last has four bytes in all files.
        private boolean leaf(int at, int count) {
            int entry = 4 * layout.number();
            int fits = Math.min(count, layout.count() / entry);
            for (int node = 0; node < fits; node++) {
                long number = Integer.toUnsignedLong(file.getInt(at + node * entry));
                if ((number & KIND_OF_NODE) == MESSAGE) {
                    messages.add(number);
                }
            }
            return fits == count;
        }

        private long number(int at) {
            return layout.wide() ? file.getLong(at) : Integer.toUnsignedLong(file.getInt(at));
        }
    }
}
