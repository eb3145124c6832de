package org.teranga.e2e;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Orders the journeys so that the association that most of them hold is held from the beginning to the end: one thread takes classes from
 * the front, the other from the back.
 */
public final class HeldMostFirst implements ClassOrderer {
    private static final List<String> BY_USE = List.of(Visits.BRETAGNE, Visits.TOULOUSE);

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(HeldMostFirst::held));
    }

    private static int held(ClassDescriptor test) {
        return test.findRepeatableAnnotations(ResourceLock.class).stream()
                .mapToInt(lock -> BY_USE.indexOf(lock.value()))
                .filter(use -> use >= 0)
                .min()
                .orElse(BY_USE.size());
    }
}
