package ca.recourse.letter.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The pages of a PDF, found without believing what it says of itself: 800 bytes can claim a thousand million pages.
 *
 * @param count how many pages the file has, or claims to have beyond those looked at
 * @param found those looked at, in order
 */
record PdfPages(int count, List<PDPage> found) {

    private static final int MOST_NODES = 20_000;

    static PdfPages of(PDDocument document) {
        List<COSDictionary> leaves = leaves(document);
        int claimed = leaves.size() > PdfReader.MOST_PAGES ? Math.max(document.getNumberOfPages(), leaves.size()) : 0;
        List<PDPage> found = new ArrayList<>();
        for (int at = 0; at < Math.min(leaves.size(), PdfReader.MOST_PAGES); at++) {
            found.add(page(document, at, leaves.get(at)));
        }
        return new PdfPages(Math.max(claimed, leaves.size()), found);
    }

    PDPage page(int number) {
        return found.get(number - 1);
    }

    // The document's own page shares fonts with its neighbours; where the tree is odd, the leaf will do.
    private static PDPage page(PDDocument document, int at, COSDictionary leaf) {
        try {
            PDPage page = document.getPage(at);
            return page.getCOSObject() == leaf ? page : new PDPage(leaf);
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            return new PDPage(leaf);
        }
    }

    private static List<COSDictionary> leaves(PDDocument document) {
        List<COSDictionary> leaves = new ArrayList<>();
        Deque<COSDictionary> open = new ArrayDeque<>();
        Set<COSDictionary> branches = Collections.newSetFromMap(new IdentityHashMap<>());
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (root != null) {
            open.push(root);
        }
        for (int nodes = 0; !open.isEmpty() && nodes < MOST_NODES && leaves.size() <= PdfReader.MOST_PAGES; nodes++) {
            COSDictionary node = open.pop();
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                leaves.add(node);
            } else if (branches.add(node)) {
                pushAll(kids, open);
            }
        }
        return leaves;
    }

    private static void pushAll(COSArray kids, Deque<COSDictionary> open) {
        for (int at = Math.min(kids.size(), MOST_NODES) - 1; at >= 0; at--) {
            COSBase kid = kids.getObject(at);
            if (kid instanceof COSDictionary dictionary) {
                open.push(dictionary);
            }
        }
    }
}
