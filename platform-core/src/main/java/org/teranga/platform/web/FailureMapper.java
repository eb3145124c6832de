package org.teranga.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.tenancy.NoAssociation;
import org.teranga.platform.theme.HtmlPage;

/**
 * Answers everything that nobody expected. What the server itself refused (no such path, unreadable JSON) keeps its status; two people who
 * changed the same thing get 409; what belongs to an association is not there on the platform's own host: 404; a value that the database cannot keep is 422; the rest is a fault of ours: it is logged under a reference, and the answer names only the reference.
 */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    private final Refusals refusals;
    private final ProblemMapper problems;
    private final HttpServletRequest request;

    @Inject
    FailureMapper(Refusals refusals, ProblemMapper problems, HttpServletRequest request) {
        this.refusals = refusals;
        this.problems = problems;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 400) {
            return refused.getResponse();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Problem problem -> {
                    return problems.toResponse(problem);
                }
                case JsonbException unreadable -> {
                    return problems.toResponse(Problem.unreadable("problem.json"));
                }
                case JsonException unreadable -> {
                    return problems.toResponse(Problem.unreadable("problem.json"));
                }
                case NoAssociation ofThePlatform
                when request.getAttribute(HostFilter.TENANT) == null -> {
                    return problems.toResponse(Problem.notFound());
                }
                case OptimisticLockException changed -> {
                    return problems.toResponse(Problem.conflict("problem.changed_meanwhile"));
                }
                case DatabaseFailed refused
                when refused.ofAValue() -> {
                    LOG.log(Level.WARNING, "a value that cannot be kept, at " + request.getMethod(), failure);
                    return problems.toResponse(Problem.unprocessable("problem.detail.400"));
                }
                default -> {}
            }
        }
        if (failure instanceof ServiceUnavailableException away) {
            String wait = away.getResponse().getHeaderString(HttpHeaders.RETRY_AFTER);
            Response answer = answer(503, "");
            return wait == null
                    ? answer
                    : Response.fromResponse(answer)
                            .header(HttpHeaders.RETRY_AFTER, wait)
                            .build();
        }
        if (failure instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            Response answer = answer(refused.getResponse().getStatus(), "");
            String allowed = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
            return allowed == null
                    ? answer
                    : Response.fromResponse(answer)
                            .header(HttpHeaders.ALLOW, allowed)
                            .build();
        }
        if (failure instanceof ProcessingException) {
            return answer(400, "");
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(
                Level.ERROR,
                "failure " + reference + " at " + request.getMethod() + " " + request.getRequestURI(),
                failure);
        return answer(500, reference);
    }

    private Response answer(int status, String reference) {
        if (Refusals.isJson(request.getRequestURI())) {
            return Response.status(status)
                    .type(ProblemDocument.MEDIA_TYPE)
                    .entity(refusals.document(status))
                    .build();
        }
        return Response.status(status)
                .type("text/html")
                .entity(new HtmlPage("error", refusals.view(status, reference), status))
                .build();
    }
}
