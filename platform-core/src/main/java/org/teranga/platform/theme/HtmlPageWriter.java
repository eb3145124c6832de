package org.teranga.platform.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.teranga.platform.theme.template.Themes;

/** Renders the {@link HtmlPage} that a JAX-RS method returned, in the look and language of the request. */
@Provider
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class HtmlPageWriter implements MessageBodyWriter<HtmlPage> {
    private final Themes themes;
    private final PageContexts contexts;

    @Inject
    HtmlPageWriter(Themes themes, PageContexts contexts) {
        this.themes = themes;
        this.contexts = contexts;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == HtmlPage.class || type == PageOrRedirect.class;
    }

    @Override
    public void writeTo(
            HtmlPage page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        PageContext context = contexts.current();
        String html = new Rendering(themes).page(contexts.theme(), page.template(), page.view(), context);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, context.language().tag());
        body.write(html.getBytes(StandardCharsets.UTF_8));
    }
}
