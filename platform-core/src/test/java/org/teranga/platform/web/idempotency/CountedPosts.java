package org.teranga.platform.web.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;

/** Counts what is done, so that a test sees what is done twice. */
@Path("/api/testing/counted/{name}")
@ApplicationScoped
public class CountedPosts {
    static final CountDownLatch HELD = new CountDownLatch(1);
    static final CountDownLatch ENTERED = new CountDownLatch(1);

    private final Map<String, AtomicInteger> counted = new ConcurrentHashMap<>();

    /** Does it once more, and answers as its name says. */
    @POST
    @Public
    public Response count(@PathParam("name") String name, String body) throws InterruptedException {
        int now = counted.computeIfAbsent(name, any -> new AtomicInteger()).incrementAndGet();
        return switch (name.substring(name.lastIndexOf('-') + 1)) {
            case "empty" -> Response.noContent().build();
            case "created" ->
                Response.created(URI.create("/api/testing/" + now))
                        .entity(now + " " + body)
                        .build();
            case "fails" -> throw new IllegalStateException("as the test wants");
            case "refused" -> throw Refusal.changedMeanwhile("problem.changed_meanwhile");
            case "held" -> {
                ENTERED.countDown();
                HELD.await();
                yield Response.ok(String.valueOf(now)).build();
            }
            default -> Response.ok(now + " " + body).type("text/plain").build();
        };
    }

    /** How often it was done. */
    @GET
    @Public
    public String done(@PathParam("name") String name) {
        return String.valueOf(counted.getOrDefault(name, new AtomicInteger()).get());
    }
}
