package org.teranga.platform.web.idempotency;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Watches every POST of the JSON interface for an {@code Idempotency-Key}. The same key and body are given the first answer again, another
 * body is 422, a request that still runs 409. Faults of ours (5xx) are not kept.
 */
@Provider
@Priority(Priorities.USER)
@ApplicationScoped
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    private static final String HEADER = "Idempotency-Key";
    private static final String CLAIM = IdempotencyFilter.class.getName();
    private static final int LONGEST_KEY = 255;

    private final KeptAnswers answers;

    @Inject
    IdempotencyFilter(KeptAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (key == null || !request.getMethod().equals("POST") || !path.startsWith("/api/")) {
            return;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.unreadable("problem.idempotency_key", LONGEST_KEY);
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        String route = request.getUriInfo().getRequestUri().getRawSchemeSpecificPart();
        byte[] keyHash = hash(text(path), text(caller(request)), text(key));
        byte[] requestHash = hash(text(route), text(Objects.toString(request.getMediaType())), body);
        switch (answers.claim(TenantContext.current().map(Tenant::id).orElse(new UUID(0, 0)), keyHash, requestHash)) {
            case IdempotencyClaim.First first -> request.setProperty(CLAIM, new Kept(first));
            case IdempotencyClaim.Answered(KeptAnswer answer) -> request.abortWith(again(answer));
            case IdempotencyClaim.Running() -> throw Refusal.conflict("problem.idempotency_running");
            case IdempotencyClaim.Misused() -> throw Refusal.unprocessable("problem.idempotency_misused");
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(CLAIM) instanceof Kept kept) {
            kept.status = response.getStatus();
            kept.location = Objects.toString(response.getHeaderString(HttpHeaders.LOCATION), "");
            if (kept.status >= 500) {
                answers.release(kept.claim);
                request.removeProperty(CLAIM);
            } else if (!response.hasEntity()) {
                answers.keep(kept.claim, new KeptAnswer(kept.status, "", kept.location, new byte[0]));
            }
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(CLAIM) instanceof Kept kept)) {
            context.proceed();
            return;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        context.setOutputStream(new Copied(context.getOutputStream(), body));
        context.proceed();
        String type = Objects.toString(context.getMediaType(), "");
        answers.keep(kept.claim, new KeptAnswer(kept.status, type, kept.location, body.toByteArray()));
    }

    private static Response again(KeptAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        if (!answer.location().isEmpty()) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (!answer.mediaType().isEmpty()) {
            response.entity(answer.body()).type(answer.mediaType());
        }
        return response.build();
    }

    /** The person where there is one; an anonymous caller is told apart by the key alone. */
    private static String caller(ContainerRequestContext request) {
        var principal = request.getSecurityContext().getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** Each part with its length before it, so that no two lists of parts have the same bytes. */
    private static byte[] hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(text(part.length + ":"));
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static final class Kept {
        private final IdempotencyClaim.First claim;
        private int status;
        private String location = "";

        private Kept(IdempotencyClaim.First claim) {
            this.claim = claim;
        }
    }

    private static final class Copied extends FilterOutputStream {
        private final ByteArrayOutputStream copy;

        private Copied(OutputStream out, ByteArrayOutputStream copy) {
            super(out);
            this.copy = copy;
        }

        @Override
        public void write(int octet) throws IOException {
            out.write(octet);
            copy.write(octet);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            copy.write(bytes, offset, length);
        }
    }
}
