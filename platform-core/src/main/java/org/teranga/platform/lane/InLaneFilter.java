package org.teranga.platform.lane;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Takes the place that {@link InLane} asks for, once it is known who sends the request and before its body is read. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
@ApplicationScoped
public class InLaneFilter implements ContainerRequestFilter {
    private final Lanes lanes;

    @Context
    private @Nullable ResourceInfo resource;

    @Inject
    InLaneFilter(Lanes lanes) {
        this.lanes = lanes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource != null && resource.getResourceMethod() != null) {
            InLane lane = resource.getResourceMethod().getAnnotation(InLane.class);
            if (lane != null) {
                lanes.enter(lane.value());
            }
        }
    }
}
