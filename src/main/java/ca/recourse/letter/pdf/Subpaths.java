package ca.recourse.letter.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** The separate shapes of one drawing step: four tick boxes may be drawn with a single stroke operator. */
final class Subpaths {

    private Subpaths() {}

    static List<Path2D> of(Path2D path) {
        List<Path2D> shapes = new ArrayList<>();
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            take(steps, shapes);
        }
        return shapes;
    }

    private static void take(PathIterator step, List<Path2D> shapes) {
        double[] at = new double[6];
        int kind = step.currentSegment(at);
        if (kind == PathIterator.SEG_MOVETO || shapes.isEmpty()) {
            Path2D shape = new Path2D.Double();
            shape.moveTo(at[0], at[1]);
            shapes.add(shape);
            return;
        }
        Path2D shape = shapes.get(shapes.size() - 1);
        switch (kind) {
            case PathIterator.SEG_LINETO -> shape.lineTo(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> shape.quadTo(at[0], at[1], at[2], at[3]);
            case PathIterator.SEG_CUBICTO -> shape.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> shape.closePath();
        }
    }
}
