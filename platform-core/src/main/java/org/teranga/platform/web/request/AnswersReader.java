package org.teranga.platform.web.request;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;

/** Gives a page method the form that was sent as {@link Answers}, read as the server reads any form. */
@Provider
@Consumes(MediaType.WILDCARD) // a form that is sent without a body has no type
public class AnswersReader implements MessageBodyReader<Answers> {
    @Context
    private @Nullable Providers providers;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Answers.class;
    }

    @Override
    @SuppressWarnings("unchecked") // a form holds texts
    public Answers readFrom(
            Class<Answers> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        MultivaluedMap<String, String> form = Objects.requireNonNull(providers, "providers")
                .getMessageBodyReader(
                        MultivaluedMap.class,
                        MultivaluedMap.class,
                        annotations,
                        MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .readFrom(MultivaluedMap.class, MultivaluedMap.class, annotations, mediaType, headers, body);
        ReadableBody.clean(form);
        return new Answers(form);
    }
}
