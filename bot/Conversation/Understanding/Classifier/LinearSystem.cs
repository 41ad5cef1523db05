namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Solves a small system of linear equations whose matrix is positive definite.</summary>
internal static class LinearSystem
{
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var (a, x) = ((double[,])matrix.Clone(), (double[])right.Clone());
        for (var pivot = 0; pivot < x.Length; pivot++)
        {
            for (var row = pivot + 1; row < x.Length; row++)
            {
                var part = a[row, pivot] / a[pivot, pivot];
                for (var column = pivot; column < x.Length; column++)
                    a[row, column] -= part * a[pivot, column];
                x[row] -= part * x[pivot];
            }
        }
        for (var row = x.Length - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < x.Length; column++)
                x[row] -= a[row, column] * x[column];
            x[row] /= a[row, row];
        }
        return x;
    }
}
