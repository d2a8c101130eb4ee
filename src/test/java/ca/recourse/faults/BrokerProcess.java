package ca.recourse.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.awaitility.Awaitility;

/** The broker as docker/ configures it, in a process of its own so that it can be killed. */
final class BrokerProcess implements AutoCloseable {

    private final Process process;

    private BrokerProcess(Process process) {
        this.process = process;
    }

    /** Runs the broker until it is killed. */
    public static void main(String[] words) throws Exception {
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfigResourcePath(Path.of("docker", "broker.xml").toUri().toString());
        broker.start();
    }

    static BrokerProcess start(Path data, int port) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Drecourse.broker.data=" + data,
                        "-Drecourse.broker.host=127.0.0.1",
                        "-Drecourse.broker.port=" + port,
                        "-Drecourse.broker.security=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(RunningService.log("broker"))
                .start();
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> process.isAlive() && answers(port));
        return new BrokerProcess(process);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
