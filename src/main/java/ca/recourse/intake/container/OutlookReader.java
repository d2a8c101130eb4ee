package ca.recourse.intake.container;

import ca.recourse.intake.MailBody;
import ca.recourse.intake.Original;
import ca.recourse.intake.Trouble;
import ca.recourse.intake.container.Contents.LeftAside;
import ca.recourse.intake.container.Contents.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.MessagePropertiesChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens messages as Outlook saves them. */
public final class OutlookReader implements ContainerReader {

    private static final Trouble DAMAGED =
            new Trouble(Trouble.Kind.CORRUPT, "The Outlook message is damaged: ask for the letter to be sent alone.");
    private static final Trouble BOMB =
            new Trouble(Trouble.Kind.BOMB, "The message holds too many files: ask for the letter alone.");

    // A message within a message lacks eight bytes that a file of its own must have.
    private static final int INNER_HEAD = 24;
    private static final int MISSING = 8;

    @Override
    public Contents open(Original original, Budget budget) {
        List<Part> parts = new ArrayList<>();
        List<LeftAside> aside = new ArrayList<>();
        try (MAPIMessage message = new MAPIMessage(original.open())) {
            for (AttachmentChunks attachment : message.getAttachmentFiles()) {
                if (!budget.oneMore()) {
                    return new Contents(true, parts, aside, Optional.of(BOMB));
                }
                take(attachment, parts, aside);
            }
            return new Contents(!bodyOf(message).isEmpty(), parts, aside, Optional.empty());
        } catch (IOException | RuntimeException e) {
            // POI meets some damage with unchecked exceptions.
            return new Contents(false, parts, aside, Optional.of(DAMAGED));
        }
    }

    /** The words of the message itself. */
    public static MailBody body(Original original) {
        try (MAPIMessage message = new MAPIMessage(original.open())) {
            return bodyOf(message);
        } catch (IOException | RuntimeException e) {
            // POI meets some damage with unchecked exceptions; the unpacker tells of it.
            return MailBody.NONE;
        }
    }

    private static MailBody bodyOf(MAPIMessage message) {
        message.guess7BitEncoding();
        return new MailBody(text(message::getTextBody), text(message::getHtmlBody), text(message::getRtfBody));
    }

    private static void take(AttachmentChunks attachment, List<Part> parts, List<LeftAside> aside) throws IOException {
        String name = name(attachment);
        if (attachment.isEmbeddedMessage()) {
            parts.add(Part.sound(name.endsWith(".msg") ? name : name + ".msg", asFile(attachment)));
            return;
        }
        if (attachment.getAttachData() == null) {
            aside.add(new LeftAside(name, "An object of another program, or a link, without contents of its own."));
            return;
        }
        byte[] bytes = attachment.getAttachData().getValue();
        boolean inline = attachment.getAttachContentId() != null;
        Decoration.of(Original.of(bytes), inline)
                .ifPresentOrElse(why -> aside.add(new LeftAside(name, why)), () -> parts.add(Part.sound(name, bytes)));
    }

    private static String name(AttachmentChunks attachment) {
        return Arrays.asList(
                        Optional.ofNullable(attachment.getAttachLongFileName()),
                        Optional.ofNullable(attachment.getAttachFileName()),
                        Optional.ofNullable(attachment.getAttachDisplayName()))
                .stream()
                .flatMap(Optional::stream)
                .map(StringChunk::getValue)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("attachment");
    }

    private static byte[] asFile(AttachmentChunks attachment) throws IOException {
        DirectoryNode inner = attachment.getAttachmentDirectory().getDirectory();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            for (Entry entry : inner) {
                if (entry.getName().equals(MessagePropertiesChunk.NAME)) {
                    copyHead(inner, file);
                } else {
                    EntryUtils.copyNodeRecursively(entry, file.getRoot());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void copyHead(DirectoryNode inner, POIFSFileSystem file) throws IOException {
        try (DocumentInputStream in = inner.createDocumentInputStream(MessagePropertiesChunk.NAME)) {
            byte[] head = in.readAllBytes();
            int split = Math.min(INNER_HEAD, head.length);
            byte[] whole = new byte[head.length + MISSING];
            System.arraycopy(head, 0, whole, 0, split);
            System.arraycopy(head, split, whole, split + MISSING, head.length - split);
            file.createDocument(new ByteArrayInputStream(whole), MessagePropertiesChunk.NAME);
        }
    }

    private static Optional<String> text(Body body) {
        try {
            return Optional.ofNullable(body.get());
        } catch (ChunkNotFoundException e) {
            // The message has no body in this form.
            return Optional.empty();
        }
    }

    private interface Body {
        String get() throws ChunkNotFoundException;
    }
}
