package org.teranga.platform.web.host;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.teranga.platform.route.ResourceClasses;
import org.teranga.platform.route.Route;
import org.teranga.platform.route.Routes;
import org.teranga.platform.theme.PersonPages;

/** Which pages are for persons, read from the routes: what stands right after the language decides. */
@ApplicationScoped
public class PersonRoutes implements PersonPages {
    private static final String ANY_LANGUAGE = "/{lang: ";

    private volatile Set<String> ofStaff = Set.of();
    private volatile List<Class<?>> readFrom = List.of();

    @Override
    public boolean hold(String path) {
        return !ofStaff().contains(first(path));
    }

    private Set<String> ofStaff() {
        List<Class<?>> found = ResourceClasses.found();
        if (found != readFrom) {
            ofStaff =
                    ofStaff(found.stream().flatMap(Routes::of).map(Route::path).toList());
            readFrom = found;
        }
        return ofStaff;
    }

    /** The first parts, after the language, of the paths that are none of persons; what any page of persons begins with is none of them. */
    static Set<String> ofStaff(List<String> paths) {
        Set<String> ofPersons = firsts(paths, path -> path.startsWith(LANG));
        return firsts(paths, path -> path.startsWith(ANY_LANGUAGE) && !path.startsWith(LANG)).stream()
                .filter(first -> !ofPersons.contains(first))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> firsts(List<String> paths, Predicate<String> wanted) {
        return paths.stream()
                .filter(wanted)
                .map(path -> first(afterLanguage(path)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String afterLanguage(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? "/" : path.substring(slash);
    }

    private static String first(String path) {
        String bare = path.startsWith("/") ? path.substring(1) : path;
        int end = bare.indexOf('/');
        return end < 0 ? bare : bare.substring(0, end);
    }
}
