package org.teranga.platform.sms.gateway;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/**
 * Connections to a provider. jSMPP's own encrypt, and do not look whether the certificate is that of the host.
 *
 * @param tls whether they are encrypted
 */
record SmppSockets(boolean tls) implements ConnectionFactory {
    private static final int CONNECT_MILLIS = 10_000;

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        Socket plain = new Socket();
        boolean done = false;
        try {
            plain.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            Connection connection = new SocketConnection(tls ? encrypted(plain, host, port) : plain);
            done = true;
            return connection;
        } finally {
            if (!done) {
                plain.close();
            }
        }
    }

    private static Socket encrypted(Socket plain, String host, int port) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }
}
