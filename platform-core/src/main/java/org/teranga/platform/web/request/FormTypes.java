package org.teranga.platform.web.request;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;

/**
 * A method that takes a form gets a form. A request that does not say what it sends is taken for one, so that a form without a body is an
 * empty form and the page says what is missing; one that sends something else is 415. Without this the server hands such a method nothing
 * at all, or fails at it.
 */
@Provider
public class FormTypes implements ContainerRequestFilter {
    private static final Map<Method, Boolean> TAKES_A_FORM = new ConcurrentHashMap<>();

    @Context
    private @Nullable ResourceInfo matched;

    @Override
    public void filter(ContainerRequestContext request) {
        ResourceInfo info = matched;
        Method method = info == null ? null : info.getResourceMethod();
        if (method == null || !TAKES_A_FORM.computeIfAbsent(method, FormTypes::takesAForm)) {
            return;
        }
        MediaType type = request.getMediaType();
        if (type == null) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED);
        } else if (!isForm(type)) {
            throw new NotSupportedException();
        }
    }

    private static boolean isForm(MediaType type) {
        return type.getType().equalsIgnoreCase(MediaType.APPLICATION_FORM_URLENCODED_TYPE.getType())
                && type.getSubtype().equalsIgnoreCase(MediaType.APPLICATION_FORM_URLENCODED_TYPE.getSubtype());
    }

    private static boolean takesAForm(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(FormTypes::isOfAForm);
    }

    private static boolean isOfAForm(Parameter parameter) {
        return parameter.isAnnotationPresent(FormParam.class)
                || parameter.getType().equals(Answers.class);
    }
}
