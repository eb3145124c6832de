package org.teranga.platform.web.request;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.Refusal;

/**
 * Makes sure that the body of a request can be read: a form with files that was sent without a body is an empty list of parts; a field
 * without a value is an empty one, and none holds character 0, which the database cannot keep; and a body that cannot be read at all, as
 * one in an alphabet that nobody knows, is 400 and no fault of ours.
 */
@Provider
@Priority(Priorities.ENTITY_CODER - 1)
public class ReadableBody implements ReaderInterceptor {
    private static final String ZERO = "\u0000";

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object read;
        try {
            read = context.proceed();
        } catch (IllegalArgumentException garbled) {
            throw Refusal.unreadable("problem.detail.400");
        }
        if (read == null && context.getType().equals(List.class)) {
            return List.of();
        }
        if (read instanceof MultivaluedMap<?, ?> form) {
            clean(form);
        } else if (read instanceof Form form) {
            clean(form.asMap());
        }
        return read;
    }

    static <T> void clean(MultivaluedMap<?, T> form) {
        form.keySet().removeIf(name -> name instanceof String text && text.contains(ZERO));
        form.values().forEach(answers -> answers.replaceAll(ReadableBody::text));
    }

    @SuppressWarnings("unchecked") // a form holds texts
    private static <T> T text(@Nullable T answer) {
        return (T) Objects.toString(answer, "").replace(ZERO, "");
    }
}
