package ca.recourse.desk.web;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Serves the desk by TLS, with the firm's certificate. */
final class SecureConnector {

    private SecureConnector() {}

    static Connector of(Server server, HttpConfiguration usual, Address address, Address.Tls tls) {
        HttpConfiguration secure = new HttpConfiguration(usual);
        // People reach a desk by an address of their network too, which no certificate names.
        secure.addCustomizer(new SecureRequestCustomizer(false));
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setKeyStorePath(tls.keystore().toAbsolutePath().toString());
        context.setKeyStorePassword(tls.password().reveal());
        context.setIncludeProtocols("TLSv1.2", "TLSv1.3");
        ServerConnector connector = new ServerConnector(
                server,
                new SslConnectionFactory(context, HttpVersion.HTTP_1_1.asString()),
                new HttpConnectionFactory(secure));
        connector.setHost(address.host());
        connector.setPort(address.port());
        return connector;
    }
}
