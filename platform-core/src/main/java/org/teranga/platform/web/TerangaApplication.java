package org.teranga.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.teranga.platform.route.ResourceClasses;

/** All resources of all modules, at the root of every host. */
@ApplicationPath("/")
public class TerangaApplication extends Application {
    /** What was found when the server started; a server that finds nothing looks for itself. */
    @Override
    public Set<Class<?>> getClasses() {
        return Set.copyOf(ResourceClasses.found());
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
