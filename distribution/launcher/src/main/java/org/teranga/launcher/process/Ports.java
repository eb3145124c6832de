package org.teranga.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.teranga.launcher.console.LaunchFailed;

/** TCP ports of this machine. */
public final class Ports {
    private Ports() {}

    /**
     * Refuses a port that another program holds.
     *
     * @param port   the port
     * @param what   what is to listen there, as {@code the application}
     * @param option the option that moves it, as {@code --port}
     */
    public static void requireFree(int port, String what, String option) {
        if (!isFree(port)) {
            throw new LaunchFailed("port " + port + " for " + what
                    + " is taken by another program; choose another with " + option + ", or stop that program");
        }
    }

    /** A port on the loopback address that nobody holds now. */
    public static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("no port is free", failure);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
