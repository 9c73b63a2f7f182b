package dev.nightshift.studio.tracking;

/**
 * Averages rows of numbers with their neighbours in time, the nearer and the more alike the more.
 *
 * @param reach how many rows before and after count
 * @param spread of the weight over time, rows
 * @param alike root mean square difference of two rows at which they count 60 %; about the noise
 */
record TimeFilter(int reach, double spread, double alike) {
    /**
     * The filtered rows. The window is the same to both sides, so that steady movement keeps its place.
     *
     * @param rows one a picture
     * @param places the numbers to filter and to compare; the others are copied
     * @param perPoint how many numbers a point has, for the difference is one of points
     * @param unit in which the numbers are, as a multiple of the unit of {@code alike}
     */
    float[][] filter(float[][] rows, int[] places, int perPoint, float unit) {
        float[][] filtered = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            filtered[i] = rows[i].clone();
            int near = Math.min(reach, Math.min(i, rows.length - 1 - i));
            average(rows, i, near, places, perPoint, unit, filtered[i]);
        }
        return filtered;
    }

    private void average(float[][] rows, int at, int near, int[] places, int perPoint, float unit, float[] into) {
        double[] sum = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            sum[i] = rows[at][places[i]];
        }
        double total = 1;
        for (int step = 1; step <= near; step++) {
            double back = weight(rows[at], rows[at - step], step, places, perPoint, unit);
            double ahead = weight(rows[at], rows[at + step], step, places, perPoint, unit);
            double weight = Math.min(back, ahead);
            for (int i = 0; i < places.length; i++) {
                sum[i] += weight * (rows[at - step][places[i]] + rows[at + step][places[i]]);
            }
            total += 2 * weight;
        }
        for (int i = 0; i < places.length; i++) {
            into[places[i]] = (float) (sum[i] / total);
        }
    }

    private double weight(float[] one, float[] other, int step, int[] places, int perPoint, float unit) {
        double square = 0;
        for (int place : places) {
            double difference = (one[place] - other[place]) / unit;
            square += difference * difference;
        }
        double points = places.length / (double) perPoint;
        return Math.exp(-step * step / (2 * spread * spread) - square / points / (2 * alike * alike));
    }
}
