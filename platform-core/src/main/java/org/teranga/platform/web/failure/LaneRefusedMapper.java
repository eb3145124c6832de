package org.teranga.platform.web.failure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.teranga.platform.lane.LaneRefused;
import org.teranga.platform.refusal.Refusal;

/** A full lane is 429 with the seconds to wait, work in a lane that lasted too long 503. */
@Provider
@ApplicationScoped
public class LaneRefusedMapper implements ExceptionMapper<LaneRefused> {

    private final ProblemMapper problems;

    @Inject
    LaneRefusedMapper(ProblemMapper problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(LaneRefused refused) {
        return problems.toResponse(
                refused.isFull()
                        ? Refusal.later(refused.key(), refused.comeBack())
                        : Refusal.unavailable(refused.key()));
    }
}
