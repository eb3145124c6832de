package org.teranga.platform.testing.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.teranga.platform.outbound.Outbound;
import org.teranga.platform.outbound.OutboundFailed;
import org.teranga.platform.outbound.OutboundReply;

/** In tests this machine may be spoken to, and names under {@value #HERE} lead to the server under test. */
@Specializes
@ApplicationScoped
public class TestOutbound extends Outbound {
    /** The end of names that lead here. */
    public static final String HERE = ".leads-here.fr";

    private final ServerUnderTest server;

    @Inject
    TestOutbound(ServerUnderTest server) {
        super(true, "development");
        this.server = server;
    }

    @Override
    public OutboundReply get(URI address) throws OutboundFailed {
        if (!address.getHost().endsWith(HERE)) {
            return super.get(address);
        }
        URI here = URI.create(server.address() + address.getRawPath());
        HttpResponse<String> answer =
                HttpCaller.exchange(HttpRequest.newBuilder(here).header("Host", address.getHost()));
        return new OutboundReply(answer.statusCode(), answer.body());
    }
}
