package org.teranga.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.sun.net.httpserver.HttpExchange;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.teranga.platform.theme.PageOrRedirect;

/**
 * Which classes meet HTTP, so that they may know it: JAX-RS or the server calls them (an annotation of JAX-RS stands at the class, a
 * method, a field or a parameter; a filter, a servlet, a listener), they take a request, or they make an answer or a page. What is nested
 * in such a class belongs to it.
 */
final class HttpEnds {
    private static final List<Class<?>> CALLED_BY_THE_SERVER =
            List.of(Filter.class, HttpServlet.class, ServletContextListener.class);
    private static final List<Class<?>> TAKEN = List.of(HttpExchange.class, HttpServletRequest.class);
    private static final List<Class<?>> MADE = List.of(Response.class, NewCookie.class, PageOrRedirect.class);

    private HttpEnds() {}

    static ArchRule onlyTheyKnowHttp() {
        return noClasses()
                .that(DescribedPredicate.describe("do not meet HTTP", type -> !isEnd(type)))
                .and()
                .resideOutsideOfPackages(
                        "org.teranga.platform.web..",
                        "org.teranga.platform.route..",
                        "org.teranga.platform.identity.realm..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.teranga.platform.web..", "jakarta.ws.rs..")
                .as("use cases know nothing of HTTP: they refuse by platform.refusal and read platform.form;"
                        + " route lists the addresses, identity.realm asks the identity provider over HTTP");
    }

    private static boolean isEnd(JavaClass type) {
        return isOne(type) || type.getEnclosingClass().map(HttpEnds::isEnd).orElse(false);
    }

    private static boolean isOne(JavaClass type) {
        return CALLED_BY_THE_SERVER.stream().anyMatch(type::isAssignableTo)
                || annotations(type).anyMatch(HttpEnds::ofJaxRs)
                || type.getCodeUnits().stream().anyMatch(HttpEnds::takesOrMakes);
    }

    private static Stream<? extends JavaAnnotation<?>> annotations(JavaClass type) {
        return Stream.of(
                        type.getAnnotations().stream(),
                        type.getMembers().stream().flatMap(member -> member.getAnnotations().stream()),
                        type.getCodeUnits().stream()
                                .flatMap(unit -> unit.getParameters().stream())
                                .map(JavaParameter::getAnnotations)
                                .flatMap(found -> found.stream()))
                .flatMap(all -> all);
    }

    private static boolean ofJaxRs(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getPackageName().startsWith("jakarta.ws.rs");
    }

    private static boolean takesOrMakes(JavaCodeUnit unit) {
        return MADE.stream().anyMatch(unit.getRawReturnType()::isAssignableTo)
                || unit.getRawParameterTypes().stream()
                        .anyMatch(type -> TAKEN.stream().anyMatch(type::isAssignableTo));
    }
}
