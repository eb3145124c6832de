package org.teranga.platform.web.node;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/**
 * An endpoint that answers on the management port only: health, and the operator's commands. Beans of this type are found by themselves.
 */
public interface ManagementEndpoint {
    /** The path at whose beginning this endpoint listens, as {@code /health/}. */
    String path();

    /** Answers one exchange; closing it is the server's work. */
    void answer(HttpExchange exchange) throws IOException;
}
