package org.teranga.tenantadmin.operator.command;

import com.sun.net.httpserver.HttpExchange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.clock.MoveClock;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.web.node.ManagementEndpoint;

/**
 * The platform's clock on the management port, for {@code ./teranga clock}: what it shows, and moving it forward. In production there is no
 * such address.
 */
@ApplicationScoped
public class ClockCommands implements ManagementEndpoint {
    private static final String ROOT = "/operator/clock";
    private static final int LONGEST_BODY = 1_024;

    private final OperatorDoor door;
    private final MoveClock clock;
    private final Jsonb jsonb = JsonbBuilder.create();

    @Inject
    ClockCommands(OperatorDoor door, MoveClock clock) {
        this.door = door;
        this.clock = clock;
    }

    @Override
    public String path() {
        return ROOT;
    }

    @Override
    @ActivateRequestContext
    public void answer(HttpExchange exchange) throws IOException {
        door.answer(exchange, this::dispatch);
    }

    private void dispatch(HttpExchange exchange) throws IOException {
        String asked =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        switch (asked) {
            case "GET " + ROOT -> door.send(exchange, 200, Answer.of(clock.shown()));
            case "POST " + ROOT -> door.send(exchange, 200, Answer.of(clock.forward(wanted(exchange))));
            default -> throw Refusal.notFound();
        }
    }

    private String wanted(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
        Wish wish = jsonb.fromJson(new String(body, StandardCharsets.UTF_8), Wish.class);
        return Optional.ofNullable(wish).map(Wish::forward).orElse("");
    }

    /**
     * What is wanted.
     *
     * @param forward by how much, as {@code P7D}
     */
    public record Wish(@Nullable String forward) {}

    /**
     * The clock.
     *
     * @param now   what it shows, in UTC
     * @param ahead how far that is ahead of real time, as {@code P7DT6H}; {@code PT0S} where it is not
     */
    public record Answer(String now, String ahead) {
        static Answer of(MoveClock.Shown shown) {
            return new Answer(shown.now().toString(), iso(shown.ahead()));
        }

        private static String iso(Duration ahead) {
            Duration rest = ahead.minusDays(ahead.toDays());
            String days = ahead.toDays() == 0 ? "" : ahead.toDays() + "D";
            return days.isEmpty() || !rest.isZero()
                    ? "P" + days + rest.toString().substring(1)
                    : "P" + days;
        }
    }
}
