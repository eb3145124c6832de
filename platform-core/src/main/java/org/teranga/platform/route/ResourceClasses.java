package org.teranga.platform.route;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which classes of all modules answer requests or help with it, as the server finds them when it starts. Ours alone: libraries
 * bring classes that look like these, as the descriptions of a peer's interface, and these must not become addresses here.
 */
@HandlesTypes({Path.class, Provider.class})
public class ResourceClasses implements ServletContainerInitializer {
    private static final String OURS = "org.teranga.";

    private static volatile List<Class<?>> found = List.of();

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext application) {
        found = Objects.requireNonNullElse(classes, Set.<Class<?>>of()).stream()
                .filter(type -> type.getPackageName().startsWith(OURS))
                .filter(type -> !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
                .<Class<?>>map(type -> type)
                .toList();
    }

    /** All of them; none before the server starts. */
    public static List<Class<?>> found() {
        return found;
    }
}
