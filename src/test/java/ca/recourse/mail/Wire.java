package ca.recourse.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A wire to a server on this machine that can hold back a command for ever, or break after so many bytes. */
public final class Wire implements AutoCloseable {

    private final ServerSocket listening;
    private final int port;
    private final String held;
    private final AtomicInteger bytesUntilBreak;
    private final CountDownLatch holding = new CountDownLatch(1);
    private final CountDownLatch broken = new CountDownLatch(1);
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

    private Wire(int port, String held, int bytesUntilBreak) throws IOException {
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = port;
        this.held = held;
        this.bytesUntilBreak = new AtomicInteger(bytesUntilBreak);
        start(this::accept);
    }

    /** A wire on which this command never arrives. */
    public static Wire holding(int port, String command) throws IOException {
        return new Wire(port, command, Integer.MAX_VALUE);
    }

    /** A wire that breaks once, after the server has said so many bytes. */
    public static Wire breaking(int port, int bytes) throws IOException {
        return new Wire(port, "\0", bytes);
    }

    public int port() {
        return listening.getLocalPort();
    }

    public void awaitHeld() throws InterruptedException {
        holding.await();
    }

    public void awaitBreak() throws InterruptedException {
        broken.await();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                sockets.add(client);
                sockets.add(server);
                start(() -> carry(client, server, true));
                start(() -> carry(server, client, false));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to, boolean commands) {
        byte[] buffer = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (commands && new String(buffer, 0, read, ISO_8859_1).contains(held)) {
                    holding.countDown();
                    return;
                }
                if (!commands && breaks(read)) {
                    break;
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // One side has gone; the other is told by the closing below.
        }
        close(from);
        close(to);
    }

    private boolean breaks(int read) {
        int before = bytesUntilBreak.getAndAdd(-read);
        boolean now = before > 0 && before - read <= 0;
        if (now) {
            bytesUntilBreak.set(Integer.MIN_VALUE / 2);
            broken.countDown();
        }
        return now;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        sockets.forEach(Wire::close);
    }
}
