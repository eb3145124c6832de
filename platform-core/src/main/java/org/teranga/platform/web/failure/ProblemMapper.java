package org.teranga.platform.web.failure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.teranga.platform.refusal.LimitReached;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.RefusalStatus;

/** Answers a refusal in the form that its caller reads. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Refusal> {
    private final Refusals refusals;
    private final HttpServletRequest request;

    @Inject
    ProblemMapper(Refusals refusals, HttpServletRequest request) {
        this.refusals = refusals;
        this.request = request;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        int status = RefusalStatus.of(refusal);
        Response.ResponseBuilder answer = Response.status(status);
        if (refusal instanceof LimitReached limit) {
            limit.pause().ifPresent(pause -> answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, pause.toSeconds())));
        }
        if (Refusals.isJson(request.getRequestURI())) {
            return answer.type(ProblemDocument.MEDIA_TYPE)
                    .entity(refusals.document(refusal))
                    .build();
        }
        return answer.type("text/html")
                .entity(new HtmlPage("error", refusals.view(refusal), status))
                .build();
    }
}
